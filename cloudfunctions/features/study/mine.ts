import type { study } from '@/types/study'
import type { Task } from '@/types/study-shapes'

import { dayOf } from '@/domain/calendar'
import { isCurrent, isStanding } from '@/domain/study'

import { keepAnswers } from '@/cloudfunctions/features/message/granted'
import { templatesUnder } from '@/cloudfunctions/features/message/templates'
import { peopleOf } from '@/cloudfunctions/features/notice/readers'
import type { Caller } from '@/cloudfunctions/kit/caller'
import { idsOf } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'

import type { AssignmentDocument } from './document'
import { hasRead } from './marks'
import type { Belonging } from './people'
import { belongingsOf, circlesOf, unitsOfAll } from './people'
import { sayingId, sayingsById, shownAbout } from './saying-store'
import { currentFor, markOpened, pushesOf } from './store'

type Actions = Handlers<typeof study>

const taskOf = (assignment: AssignmentDocument, belongings: readonly Belonging[]): Task => {
  const { _id, materialId, title, category, until, unitName, unitId, words } = assignment
  const meant = belongings.filter(({ units }) => units.includes(unitId))
  return {
    ...{ id: _id, materialId, title, category, until, unitName, words },
    people: meant.map(({ person }) => {
      const { personId, name } = person
      return { personId, name, done: hasRead(assignment, idsOf(person)) }
    }),
  }
}

export const mine: Actions['mine'] = async (_, { caller, now }) => {
  const belongings = await belongingsOf(caller, now)
  const found = await currentFor(unitsOfAll(belongings), dayOf(now))
  return { items: found.map((each) => taskOf(each, belongings)) }
}

const templatesOf = async (caller: Caller) => templatesUnder(peopleOf(caller)[0]?.ancestors ?? [])

/** Who is beside a material: whom it was pushed to, what my people said, and what others of their circles said. */
export const about: Actions['about'] = async ({ materialId }, { caller, now }) => {
  const belongings = await belongingsOf(caller, now)
  const circles = [...new Set(belongings.flatMap(circlesOf))]
  const [pushed, own, shown, templates] = await Promise.all([
    pushesOf(materialId, unitsOfAll(belongings)),
    sayingsById(belongings.map(({ person }) => sayingId(materialId, person.personId))),
    shownAbout(materialId, circles),
    templatesOf(caller),
  ])
  return {
    tasks: pushed.filter((each) => isCurrent(each, dayOf(now))).map((each) => taskOf(each, belongings)),
    own: own
      .filter(({ state }) => isStanding(state))
      .map(({ personId, text, state, reason }) => ({ personId, text, state, reason })),
    shown: shown.map(({ _id, name, text, at }) => ({ id: _id, name, text, at })),
    templateId: templates.find(({ kind }) => kind === 'study')?.id ?? null,
  }
}

/** Wherever it was pushed to this person, by now or later in the month; the first day stays. */
export const opened: Actions['opened'] = async ({ materialId, personId }, ctx) => {
  const { caller, now } = ctx
  const belonging = (await belongingsOf(caller, now)).find(({ person }) => idsOf(person).includes(personId))
  const pushed = await pushesOf(materialId, belonging?.units ?? [])
  const stamp = { updatedAt: now, updatedBy: caller.openid }
  for (const each of pushed) {
    if (each.opened[personId] === undefined) await markOpened(each._id, personId, dayOf(now), stamp)
  }
  ctx.note({ whose: [personId], target: materialId })
  return { done: true }
}

export const granted: Actions['granted'] = async ({ answers }, { caller, requestId, now }) => {
  await keepAnswers(await templatesOf(caller), answers, { openid: caller.openid, requestId, now })
  return { done: true }
}
