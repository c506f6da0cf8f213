import type { MessageKind } from '@/types/settings'
import type { CallCard, CallRow } from '@/types/call'

import { heaviest, lastTry, openOf, stateOf, undoUntil } from '@/domain/call'
import { callWords } from '@/domain/message-words'

import type { Standing } from '@/cloudfunctions/features/message/subject'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { silenceIn } from '@/cloudfunctions/features/person/passing'

import type { Listed } from './listed'

const whyOf = ({ why }: Listed['messages'][number]): CallRow['why'] =>
  why === null || why === 'seen' ? 'unknown' : why

interface Me {
  me: string
  now: string
}

/** null: nobody is on file under that id any more, or there was nothing to tell. */
export const callRow = (listed: Listed, person: PersonDocument | undefined, me: Me): CallRow | null => {
  const { messages, call } = listed
  const message = heaviest(openOf(messages, call)) ?? heaviest(messages)
  if (!message || !person) return null
  const state = stateOf(messages, call, me)
  return {
    ...{ subject: message.subject, subjectId: message.subjectId, personId: message.personId },
    ...{ name: person.name, birthYear: person.birthYear, orgName: person.orgName },
    ...{ kind: message.kind, why: whyOf(message) },
    state: state !== 'done' && silenceIn(person) ? 'asked' : state,
    byName: state === 'mine' || state === 'taken' ? (call.claim?.byName ?? null) : null,
    againAt: call.againAt,
  }
}

interface Seen extends Me {
  person: PersonDocument
  /** Of the message that weighs most; null: what it says no longer holds. */
  standing: Standing | null
}

/** Nobody has a place to lose by these. */
const PLACELESS: ReadonlySet<MessageKind> = new Set<MessageKind>(['calledOff', 'notice', 'study'])

export const callCard = (listed: Listed, { person, standing, me, now }: Seen): CallCard | null => {
  const row = callRow(listed, person, { me, now })
  if (!row) return null
  const { call } = listed
  const told = standing?.told
  const last = undoUntil(call, me)
  return {
    ...row,
    state: row.state !== 'done' && !told ? 'done' : row.state,
    title: told?.title ?? '',
    words: told && row.state !== 'done' ? callWords(row.kind, told, now) : null,
    phone: row.state === 'mine' ? person.phone : null,
    hasPhone: person.phone !== null,
    holds: told !== undefined && !PLACELESS.has(row.kind),
    tries: call.tries.map(({ at, byName, result, note, undone }) => ({
      ...{ at, byName, result, note, undone: undone !== null },
    })),
    undoUntil: last !== null && now < last && lastTry(call) !== null ? last : null,
  }
}
