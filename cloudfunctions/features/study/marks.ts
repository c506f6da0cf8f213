import type { Ways } from '@/types/study-shapes'

import { hasStudied } from '@/domain/study'

import type { AssignmentDocument } from './document'

type Marked = Pick<AssignmentDocument, 'opened' | 'room' | 'home'>

/** `ids`: the person's own and those of duplicates merged into the file. */
export const waysOf = ({ opened, room, home }: Marked, ids: readonly string[]): Ways => {
  const first = (marks: Record<string, string>) => ids.flatMap((id) => marks[id] ?? []).sort()[0] ?? null
  return { opened: first(opened), room: first(room), home: first(home) }
}

export const hasRead = (marked: Marked, ids: readonly string[]): boolean => hasStudied(waysOf(marked, ids))

/** How many people have any mark. */
export const markedIn = ({ opened, room, home }: Marked): number =>
  new Set([opened, room, home].flatMap((marks) => Object.keys(marks))).size
