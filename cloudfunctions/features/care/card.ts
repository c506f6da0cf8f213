import type { care, CareCard } from '@/types/care'

import { dayOf } from '@/domain/calendar'
import { isBirthday } from '@/domain/care-days'

import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { markKnown, setCare } from '@/cloudfunctions/features/person/visited'
import { answerCard } from '@/cloudfunctions/features/visit/stop'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import type { SealedCollection } from '@/cloudfunctions/kit/reseal'
import { canSeal, keyPairs, seal, unseal } from '@/cloudfunctions/kit/seal'

import { rewriteDays } from './days'
import type { CardDocument } from './document'
import * as store from './store'

type Use = Handlers<typeof care>

export const cardSeals: SealedCollection = { collection: 'careCards', fields: ['words'], lookUps: [] }
const at = (id: string) => ({ collection: 'careCards', id, field: 'words' })

const NO_CARE = { birthday: null, alone: false, retiredOn: null, weddedOn: null }

const shown = ({ where, doing, unitName, carerName, training, confirmedOn, byName }: CardDocument) => ({
  ...{ where, doing, unitName, carerName, training, confirmedOn, byName },
})

export const get: Use['get'] = async (_, { scoped: person }) => {
  const card = await store.findCard(person._id)
  return {
    ...{ personId: person._id, name: person.name, rev: person.rev, cardRev: card?.rev ?? 0 },
    ...{ facts: person.care ?? NO_CARE, card: card && shown(card) },
  }
}

export const setFacts: Use['setFacts'] = async ({ rev, facts }, ctx) => {
  const { scoped: before, now, caller, requestId } = ctx
  if (facts.birthday && !isBirthday(facts.birthday)) throw ctx.fail('CARE.DAY', 'facts.birthday.day')
  const edit = { care: facts, updatedAt: now, updatedBy: caller.openid, request: requestId }
  if (before.request !== requestId) {
    if (before.rev !== rev || !(await setCare(before, edit))) throw ctx.fail('CONFLICT')
  }
  const person: PersonDocument = { ...before, ...edit }
  await rewriteDays(person, now)

  ctx.note({ whose: [before._id], target: before._id, orgId: before.orgId })
  return { done: true }
}

const sealed = (card: CareCard, person: PersonDocument, ctx: Context): Partial<CardDocument> => {
  const { where, doing, unit, carer } = card
  return {
    ...{ where, doing, unitName: unit?.name ?? null, carerName: carer?.name ?? null },
    training: carer?.training ?? '',
    words: seal(at(person._id), JSON.stringify(card)),
    ...{ sealedBy: keyPairs().current, confirmedOn: dayOf(ctx.now), byName: callerName(ctx.caller) },
    ...{ updatedAt: ctx.now, updatedBy: ctx.caller.openid, request: ctx.requestId },
  }
}

export const confirmCard: Use['confirmCard'] = async ({ rev, card }, ctx) => {
  const { scoped: person, now, caller, requestId } = ctx
  if (!canSeal()) throw ctx.fail('VISIT.NO_KEY')
  const before = await store.findCard(person._id)
  if (before?.request !== requestId) {
    if ((before?.rev ?? 0) !== rev) throw ctx.fail('CONFLICT')
    const set = sealed(card, person, ctx)
    const blank = newEnvelope(person._id, caller.openid, now)
    const made = { ...blank, orgId: person.orgId, ancestors: person.ancestors, ...set } as CardDocument
    const kept = before
      ? await store.changeCard(person._id, rev, set)
      : (await store.addCard(made)) === 'added'
    if (!kept) throw ctx.fail('CONFLICT')
  }
  await markKnown(person._id, dayOf(now), { by: caller.openid, now })
  await answerCard([person._id, ...(person.mergedFrom ?? [])], { by: caller.openid, now })

  ctx.note({ whose: [person._id], target: person._id, orgId: person.orgId })
  return { done: true }
}

export const reveal: Use['reveal'] = async ({ reason }, ctx) => {
  const { scoped: person } = ctx
  const card = await store.findCard(person._id)
  if (!card) throw ctx.fail('NOT_FOUND')
  ctx.note({ whose: [person._id], target: `${person._id} ${reason}`, orgId: person.orgId })
  return JSON.parse(unseal(at(person._id), card.words)) as CareCard
}
