import type { visit } from '@/types/visit'

import { dayOf } from '@/domain/calendar'
import { dueAtOf, handDue, whyNotDue } from '@/domain/visit'

import { settingsFor } from '@/cloudfunctions/features/settings/effective'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Caller } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { idFrom } from '@/cloudfunctions/kit/ids'

import type { CueDocument } from './document'
import { newCue } from './document'
import { onlyOwnHomes } from './own-homes'
import { idsOf, keeperOf } from './person'
import { sealedWords } from './seals'
import * as store from './store'

type Use = Handlers<typeof visit>

const meOf = (caller: Caller) => ({ openid: caller.openid, name: callerName(caller) })

const ownerOf = (said: 'keeper' | 'me' | 'nobody', person: PersonDocument, caller: Caller) => {
  if (said === 'me') return meOf(caller)
  return said === 'keeper' ? keeperOf(person) : null
}

export const openCue: Use['openCue'] = async ({ kind, note, dueOn, owner }, ctx) => {
  const { scoped: person, caller, now, requestId } = ctx
  await onlyOwnHomes(ctx)
  if (person.deceasedAt) throw ctx.fail('VISIT.DECEASED')
  const { visits } = await settingsFor(person.ancestors)
  const due = handDue(dayOf(now), visits.days[kind], dueOn)
  if (whyNotDue(due, dayOf(now))) throw ctx.fail('VISIT.PAST', 'dueOn')
  const _id = idFrom(caller.openid, requestId)
  const words = sealedWords('cues', _id, { note })
  if (words === 'VISIT.NO_KEY') throw ctx.fail('VISIT.NO_KEY')

  const place = { orgId: person.orgId, ancestors: person.ancestors, personId: person._id }
  const who = { byName: callerName(caller), owner: ownerOf(owner, person, caller) }
  await store.addCue(
    newCue({ _id, ...place, why: kind, dueAt: dueAtOf(due), ...who, ...words }, caller.openid, now),
  )

  ctx.note({ whose: [person._id], target: _id, orgId: person.orgId })
  return { id: _id }
}

/** A cue of that person; anybody else's looks like none. */
const cueIn = async (id: string, person: PersonDocument): Promise<CueDocument | null> => {
  const cue = await store.findCue(id)
  return cue && idsOf(person).includes(cue.personId) ? cue : null
}

export const takeCue: Use['takeCue'] = async ({ cueId }, ctx) => {
  const { scoped: person, caller, now } = ctx
  await onlyOwnHomes(ctx)
  if (!(await cueIn(cueId, person))) throw ctx.fail('NOT_FOUND')
  if (!(await store.giveCue(cueId, meOf(caller), now))) throw ctx.fail('VISIT.CLOSED')
  ctx.note({ whose: [person._id], target: cueId, orgId: person.orgId })
  return { done: true }
}

export const closeCue: Use['closeCue'] = async ({ cueId, reason }, ctx) => {
  const { scoped: person, caller, now } = ctx
  if (!(await cueIn(cueId, person))) throw ctx.fail('NOT_FOUND')
  const by = { by: caller.openid, now }
  await store.closeCues({ ids: [cueId], personIds: idsOf(person), closedBy: reason, ...by })
  ctx.note({ whose: [person._id], target: `${cueId} ${reason}`, orgId: person.orgId })
  return { done: true }
}
