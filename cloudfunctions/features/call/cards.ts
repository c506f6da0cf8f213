import type { CallCard } from '@/types/call'

import { heaviest, openOf } from '@/domain/call'

import { standingOf } from '@/cloudfunctions/features/message/ready'
import { filesOf } from '@/cloudfunctions/features/person/files'

import type { Listed } from './listed'
import { subjects } from './subjects'
import { callCard } from './view'

/** What each has to be told most urgently, as it stands now. */
const standingsOf = (people: readonly Listed[], now: string) => {
  const asked = people.flatMap(({ messages, call }) => heaviest(openOf(messages, call)) ?? [])
  return standingOf(asked, subjects, now)
}

/** In two database calls for all of them; a merged duplicate costs one more. */
export const cardsOf = async (
  people: readonly Listed[],
  { me, now }: { me: string; now: string },
): Promise<CallCard[]> => {
  const [files, standings] = await Promise.all([
    filesOf(people.map(({ personId }) => personId)),
    standingsOf(people, now),
  ])
  return people.flatMap((listed) => {
    const person = files.get(listed.personId)
    const message = heaviest(openOf(listed.messages, listed.call))
    const standing = (message && standings.get(message._id)) ?? null
    return (person && callCard(listed, { person, standing, me, now })) ?? []
  })
}
