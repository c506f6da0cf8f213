import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import type { Scoped } from '@/cloudfunctions/kit/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'

import type { MessageDocument } from './document'
import { MESSAGE_VERSION } from './migration'
import type { Telling } from './notice-store'
import { addMessages, addOneMessage, closeMessage } from './notice-store'
import { knownMessages, messageId } from './store'

export { cancelTellings, tallyOf } from './notice-store'
export { knownMessages } from './store'

type Addressee = Pick<PersonDocument, '_id' | 'ancestors'>

interface Told {
  telling: Telling
  scope: Scoped
  /** Nobody is telephoned who cannot be reached. */
  quiet: boolean
  now: string
}

export const noticeMessageId = ({ noticeId, version, kind = 'notice' }: Telling, personId: string): string =>
  messageId(noticeId, personId, { kind, version })

const messageFor = (
  { _id, ancestors: homes }: Addressee,
  { telling, scope, quiet, now }: Told,
): MessageDocument => ({
  ...newEnvelope(noticeMessageId(telling, _id), 'jobs', now),
  v: MESSAGE_VERSION,
  ...{ orgId: scope.orgId, ancestors: scope.ancestors, subject: 'notice', subjectId: telling.noticeId },
  ...{
    personId: _id,
    homes,
    kind: telling.kind ?? 'notice',
    version: telling.version,
    state: 'due',
    dueAt: now,
    effectAt: now,
  },
  ...{ claim: '', claimedAt: null, openids: [], body: null, bodyUntil: null },
  ...{ errCode: null, quiet, why: null, toldAt: null, toldByName: null },
})

/** A message for each of these people; whoever has one keeps it. Two database calls, one where nobody is new. */
export const tellAll = async (people: readonly Addressee[], told: Told): Promise<void> => {
  const known = await knownMessages(people.map(({ _id }) => noticeMessageId(told.telling, _id)))
  const fresh = people.filter(({ _id }) => !known.has(noticeMessageId(told.telling, _id)))
  await addMessages(fresh.map((person) => messageFor(person, told)))
}

/** This person knows it, whoever said so; somebody who came after the others were listed is listed now. */
export const knowsNotice = async (
  person: Addressee,
  told: Told,
  { byName, why }: { byName: string; why?: 'seen' },
): Promise<void> => {
  const set = { toldAt: told.now, toldByName: byName, ...(why && { why }) }
  const message = { ...messageFor(person, told), state: 'told' as const, ...set }
  if ((await addOneMessage(message)) === 'added') return
  await closeMessage(message._id, { ...set, updatedAt: told.now })
}
