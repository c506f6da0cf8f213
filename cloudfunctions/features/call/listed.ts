import type { Called } from '@/domain/call'
import { groupOf, NEVER_CALLED, orderKey } from '@/domain/call'

import type { CalledMessage } from '@/cloudfunctions/features/message/called'
import { calledAbout } from '@/cloudfunctions/features/message/called'

import type { CallDocument } from './document'
import type { SubjectScope } from './scope'
import type { Sees } from './sight'
import { callsAbout } from './store'

/** One person of a subject, with everything that says where they stand. */
export interface Listed {
  personId: string
  homes: string[]
  messages: CalledMessage[]
  call: Called
}

/** `calls`: whoever was called stands there too, also where nothing of the messages is left. */
export const listedOf = (messages: readonly CalledMessage[], calls: readonly CallDocument[]): Listed[] => {
  const people = new Map<string, Listed>(
    calls.map((call) => [call.personId, { personId: call.personId, homes: call.homes, messages: [], call }]),
  )
  for (const message of messages) {
    const { personId, homes } = message
    const before = people.get(personId)
    people.set(personId, {
      ...{ personId, homes, call: before?.call ?? NEVER_CALLED },
      messages: [...(before?.messages ?? []), message],
    })
  }
  return [...people.values()]
}

/** Everybody whom the caller sees, wherever they stand; two database calls, unless there are more than a thousand. */
export const peopleOf = async (
  { subjectId }: Pick<SubjectScope, 'subjectId'>,
  sees: Sees,
  communityId?: string,
): Promise<Listed[]> => {
  const [messages, calls] = await Promise.all([calledAbout(subjectId), callsAbout(subjectId)])
  const shown: Sees = (one) => sees(one) && (communityId === undefined || one.homes.includes(communityId))
  return listedOf(messages.filter(shown), calls.filter(shown))
}

/** The person's own place; '' where it was not known. */
export const homeOf = ({ homes }: Pick<Listed, 'homes'>): string => homes.at(-1) ?? ''

/** Who is to be called, in the order of the list, each with its place in it. */
export const inOrder = (people: readonly Listed[], now: string): (Listed & { key: string })[] =>
  people
    .filter(({ messages, call }) => groupOf(messages, call) === 'toCall')
    .map((each) => ({
      ...each,
      key: orderKey(each.call, { home: homeOf(each), personId: each.personId }, now),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
