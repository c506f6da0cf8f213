import type { Asks } from '@/types/asks'
import type { signup } from '@/types/signup'
import type { Part } from '@/types/signup'

import { ageOn, dayOf, plusDays, startOfDay } from '@/domain/calendar'
import { birthDateOf, whyNotIdNumber } from '@/domain/id-number'
import { answerIssues } from '@/domain/signup'

import { AppError } from '@/cloudfunctions/kit/app-error'
import { callerName, standsFor } from '@/cloudfunctions/kit/caller'
import type { Context } from '@/cloudfunctions/kit/context'
import { canSeal, keyPairs, lookUpOf, lookUpsOf, seal } from '@/cloudfunctions/kit/seal'

import type { SignupDocument } from './document'
import { idNumberAt, idPurpose, signupId } from './seals'
import { sameNumber } from './store'

type AnswerContext = Context<(typeof signup)['answer']>

interface Giving<P extends Part['what']> {
  part: Extract<Part, { what: P }>
  asks: Asks
  personId: string
  ctx: AnswerContext
}

/** ID numbers stay as long as a claim may follow the trip (issue 3). */
const ID_DAYS = 30

export const idUntilOf = (endsAt: string): string => startOfDay(plusDays(dayOf(endsAt), ID_DAYS + 1))

export const isStaff = ({ standing }: Pick<AnswerContext, 'standing'>): boolean =>
  standing !== 'self' && standing !== 'proxy'

/** Staff by the grant; family and the person by their own name. */
const nameOf = (ctx: AnswerContext): string =>
  isStaff(ctx) ? callerName(ctx.caller) : (ctx.caller.account?.persons[0]?.name ?? '家人')

const said = (ctx: AnswerContext) => ({ at: ctx.now, byName: nameOf(ctx) })

const pledgeOf = ({ part, asks, ctx }: Giving<'pledge'>): Partial<SignupDocument> => {
  if (asks.pledge?.version !== part.version) throw ctx.fail('SIGNUP.PLEDGE_CHANGED')
  return { pledge: { ...asks.pledge, ...said(ctx) } }
}

/** In the app whoever acts for the person as family says so, by the own name where the phone knows it; else staff writes down what they were told. */
const familyOf = ({ part, personId, ctx }: Giving<'family'>): Partial<SignupDocument> => {
  if (isStaff(ctx)) {
    if (part.how === 'app') throw ctx.fail('INPUT', 'part.how', '请选打电话问的，还是有签字的纸')
    return { family: { how: part.how, name: part.name, ...said(ctx) } }
  }
  const relation = standsFor(ctx.caller, personId)?.person.relation
  if (ctx.standing !== 'proxy' || relation === 'neighbour') throw ctx.fail('SIGNUP.FAMILY_SELF')
  const own = ctx.caller.account?.persons[0]?.name
  return { family: { how: 'app', name: own ?? part.name, ...said(ctx) } }
}

const insuredOf = async ({ part, personId, ctx }: Giving<'insured'>): Promise<Partial<SignupDocument>> => {
  const { _id: activityId, startsAt, endsAt } = ctx.scoped
  const { idNumber } = part
  const wrong = whyNotIdNumber(idNumber, dayOf(ctx.now))
  if (wrong !== null) throw ctx.fail('INPUT', 'part.idNumber', wrong)
  if (!canSeal()) throw ctx.fail('SIGNUP.NO_KEY')
  const purpose = idPurpose(activityId)
  if (await sameNumber(activityId, personId, lookUpsOf(purpose, idNumber))) throw ctx.fail('SIGNUP.ID_TAKEN')

  return {
    idNumber: seal(idNumberAt(signupId(activityId, personId)), idNumber),
    ...{ idLookUp: lookUpOf(purpose, idNumber), sealedBy: keyPairs().current, idTail: idNumber.slice(-4) },
    ...{ age: ageOn(birthDateOf(idNumber), dayOf(startsAt)), idUntil: idUntilOf(endsAt) },
  }
}

const answersOf = ({ part, asks }: Giving<'questions'>): Partial<SignupDocument> => {
  const issues = answerIssues(asks.questions, part.answers)
  if (issues.length > 0)
    throw new AppError(
      'INPUT',
      issues.map(({ path, message }) => ({ path: `part.answers.${path}`, message })),
    )
  return { answers: part.answers }
}

/** The fields that one part stands for, or the refusal. */
export const fieldsOf = (
  part: Part,
  rest: Omit<Giving<Part['what']>, 'part'>,
): Partial<SignupDocument> | Promise<Partial<SignupDocument>> => {
  switch (part.what) {
    case 'pledge':
      return pledgeOf({ part, ...rest })
    case 'contact': {
      const { name, phone } = part
      return { contact: { name, phone, ...said(rest.ctx) }, contactAt: rest.ctx.now }
    }
    case 'family':
      return familyOf({ part, ...rest })
    case 'insured':
      return insuredOf({ part, ...rest })
    case 'questions':
      return answersOf({ part, ...rest })
  }
}
