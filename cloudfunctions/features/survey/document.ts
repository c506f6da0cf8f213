import type { SurveyAnswers, SurveyQuestion } from '@/types/survey'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

/** What was answered, and nothing of who, when or how. */
export interface Ballot {
  /** The community, where at least five of those asked come from it; null: all others, and paper. */
  part: string | null
  answers: SurveyAnswers
}

/**
 * `surveys/{activityId}`: one document decides. Nobody can tell who said what, not even from a copy of the database: the ballots were
 * laid out blank before anybody answered, and an answer goes onto one of them at random (decision 0042). `updatedAt` stands still.
 */
export interface SurveyDocument extends Envelope, Scoped {
  title: string
  startsAt: string
  questions: readonly SurveyQuestion[]
  /** Null: nobody was asked yet. */
  closesAt: string | null
  /** Who was asked and has not answered. */
  waiting: string[]
  /** Everybody who was asked, with the part that their ballot may name. */
  parts: Record<string, string>
  /** Who answered, by the tap: a repetition finds its work done. */
  done: Record<string, string>
  ballots: (Ballot | null)[]
  /** Sheets of paper, by the tap. */
  papers: string[]
  /** Of those who answered, for whom family did. */
  helped: number
}
