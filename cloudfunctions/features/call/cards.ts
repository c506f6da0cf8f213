import type { CallCard } from '@/types/call'

import { heaviest, openOf } from '@/domain/call'

import { standingOf } from '@/cloudfunctions/features/message/ready'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { keptOf, personsOf } from '@/cloudfunctions/features/person/on-the-books'

import type { Listed } from './listed'
import { subjects } from './subjects'
import { callCard } from './view'

/** By id; a duplicate's id leads to the file that stands for it. */
export const filesOf = async (personIds: readonly string[]): Promise<Map<string, PersonDocument>> => {
  if (personIds.length === 0) return new Map()
  const found = await personsOf(personIds)
  const kept = found.some(({ mergedInto }) => mergedInto !== null) ? await keptOf(found) : found
  const byId = new Map(kept.map((file) => [file._id, file]))
  return new Map(found.map((file) => [file._id, byId.get(file.mergedInto ?? '') ?? file]))
}

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
