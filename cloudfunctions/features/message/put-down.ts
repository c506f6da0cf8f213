import type { Telling } from '@/domain/message'

import { personsOf } from '@/cloudfunctions/features/person/on-the-books'
import type { RegistrationDocument } from '@/cloudfunctions/features/registration/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'

import type { MessageDocument } from './document'
import { MESSAGE_VERSION } from './migration'
import { addMessage, knownMessages, messageId } from './store'

/** Something that the person of a registration must be told. */
export interface Planned {
  row: RegistrationDocument
  telling: Telling
  dueAt: string
  effectAt: string
}

const messageOf = (
  { row, telling, dueAt, effectAt }: Planned,
  homes: string[],
  now: string,
): MessageDocument => ({
  ...newEnvelope(messageId(row.activityId, row.personId, telling), 'jobs', now),
  v: MESSAGE_VERSION,
  ...{ orgId: row.orgId, ancestors: row.ancestors, subject: 'activity', subjectId: row.activityId },
  ...{ personId: row.personId, homes },
  ...{ kind: telling.kind, version: telling.version, state: 'due', dueAt, effectAt },
  ...{ claim: '', claimedAt: null, openids: [], body: null, bodyUntil: null, lead: null, by: null },
  ...{ errCode: null, why: null, toldAt: null, toldByName: null },
})

/** Ids are told by what is to be said, so planning twice adds nothing. */
export const putDown = async (planned: readonly Planned[], now: string): Promise<void> => {
  const idOf = ({ row, telling }: Planned) => messageId(row.activityId, row.personId, telling)
  const known = await knownMessages(planned.map(idOf))
  const fresh = planned.filter((each) => !known.has(idOf(each)))
  if (fresh.length === 0) return
  const people = await personsOf([...new Set(fresh.map(({ row }) => row.personId))])
  const files = new Map(people.map((person) => [person._id, person]))
  for (const each of fresh) {
    const file = files.get(each.row.personId)
    if (!file?.deceasedAt) await addMessage(messageOf(each, file?.ancestors ?? [], now))
  }
}
