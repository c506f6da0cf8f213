import { dayOf, dayWords } from '@/domain/calendar'

import { announce } from '@/cloudfunctions/features/notice/announce'
import type { Caller } from '@/cloudfunctions/kit/caller'
import { idFrom } from '@/cloudfunctions/kit/ids'

import type { AssignmentDocument } from './document'

/** Of the first telling, or of the reminder after the one at that instant: two who remind at once write the same notice. */
export const noticeIdOf = (assignmentId: string, which: string): string => idFrom(assignmentId, 'told', which)

export const FIRST = 'first'
export const reminderAfter = (nudgedAt: string | null): string => `after ${nudgedAt ?? FIRST}`

interface Telling {
  /** Who says it. */
  from: string
  which: string
  callIfMissed: boolean
  by: Caller
  now: string
}

const bodyOf = ({ title, until, words }: AssignmentDocument, now: string): string =>
  [
    ...(words === '' ? [] : [words]),
    `有一份学习资料《${title}》，请在${dayWords(until, dayOf(now))}以前看一看，听一听也行。`,
    '打开“学习”就能找到。看不了的，我们给您送到家。',
  ].join('\n')

/** Whoever has not read it yet is told, as of any notice; the reader's page is the material itself. */
export const tellOf = (
  assignments: readonly AssignmentDocument[],
  { from, which, callIfMissed, by, now }: Telling,
): Promise<void> =>
  announce(
    assignments.map((assignment) => {
      const { _id, orgId, ancestors, materialId, title, unitName } = assignment
      return {
        ...{ id: noticeIdOf(_id, which), orgId, ancestors, orgName: from, title },
        ...{ body: bodyOf(assignment, now), audienceName: `${unitName}里还没学的人`, callIfMissed },
        audience: { kind: 'study' as const, assignmentId: _id, materialId },
      }
    }),
    by,
    now,
  )
