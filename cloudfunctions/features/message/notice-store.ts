import type { NoticeTally } from '@/types/notice-shapes'

import { collection, is } from '@/cloudfunctions/kit/database'

import type { MessageDocument, MessageState } from './document'
import { OPEN_STATES, UNREACHED_STATES, WAITING_STATES } from './store'

const messages = collection<MessageDocument>('messages')

/** Which telling of a notice: each has a message of its own for everybody it goes to. */
export interface Telling {
  noticeId: string
  version: string
  /** Absent: a notice. */
  kind?: 'notice' | 'study'
}

const of = ({ noticeId: subjectId, version }: Telling) => ({ subjectId, version })

/** All in one call; where somebody else has just put one of them down, one by one. */
export const addMessages = async (fresh: readonly MessageDocument[]): Promise<void> => {
  if (fresh.length === 0 || (await messages.addAll(fresh)) === 'added') return
  for (const each of fresh) await messages.add(each)
}

export const addOneMessage = (message: MessageDocument) => messages.add(message)

/** Every state in exactly one place. */
const PLACES: Record<Exclude<keyof NoticeTally, 'seen'>, readonly MessageState[]> = {
  sent: ['sent'],
  waiting: WAITING_STATES,
  toCall: UNREACHED_STATES,
  told: ['told'],
  missed: ['missed'],
  dropped: ['cancelled'],
}

/** How many people stand where: one count for each place, by the index alone. */
export const tallyOf = async (telling: Telling): Promise<NoticeTally> => {
  const [seen, ...counted] = await Promise.all([
    messages.count({ ...of(telling), state: 'told', why: 'seen' }),
    ...Object.entries(PLACES).map(
      async ([place, states]) =>
        [place, await messages.count({ ...of(telling), state: is.in(states) })] as const,
    ),
  ])
  const tally = Object.fromEntries(counted) as Omit<NoticeTally, 'seen'>
  return { ...tally, seen, told: tally.told - seen }
}

/** What waits or would be telephoned of these tellings: no longer. */
export const cancelTellings = (
  subjectId: string,
  versions: readonly string[],
  now: string,
): Promise<number> =>
  messages.update(
    { subjectId, version: is.in(versions), state: is.in(OPEN_STATES) },
    { set: { state: 'cancelled', updatedAt: now }, inc: { rev: 1 } },
  )

/** This person knows it: told by somebody, or has said so. What was sent stays sent. */
export const closeMessage = (
  _id: string,
  set: Pick<MessageDocument, 'toldAt' | 'toldByName' | 'updatedAt'> & Partial<Pick<MessageDocument, 'why'>>,
): Promise<number> =>
  messages.update(
    { _id, state: is.in([...OPEN_STATES, 'missed']) },
    { set: { ...set, state: 'told' }, inc: { rev: 1 } },
  )
