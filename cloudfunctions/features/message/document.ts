import type { UNREACHED } from '@/types/kernel/labels'
import type { MessageKind } from '@/types/settings'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

/**
 * `due` waits · `claimed` is being sent, or was when its function died · `sent` · `unreachable`, `refused`, `unknown`: somebody calls ·
 * `told` by telephone · `missed`: not reached, and it is not worth a call · `cancelled`: no longer true.
 */
export type MessageState =
  'due' | 'claimed' | 'sent' | 'unreachable' | 'refused' | 'unknown' | 'told' | 'missed' | 'cancelled'

/** What a message is about: an activity that the person has to do with, or a notice. */
export type SubjectName = 'activity' | 'notice'

/** `messages/{subjectId}.{personId}.{kind}.{version}`: one thing told to one person, at most once (architecture, rule 13). */
export interface MessageDocument extends Envelope, Scoped {
  subject: SubjectName
  subjectId: string
  personId: string
  /** The person's community and what stands above it, when this was planned: by them callers share the work. */
  homes: string[]
  kind: MessageKind
  version: string
  state: MessageState
  dueAt: string
  /** What it says takes effect then; the earlier of old and new start. */
  effectAt: string
  /** Whose claim this is: only that one may record what became of it. */
  claim: string
  claimedAt: string | null
  /** Accounts it was sent to; empty until the result stands. */
  openids: string[]
  /** What was said, for half a year; null until the result stands. */
  body: Record<string, string> | null
  bodyUntil: string | null
  /** Sent as a part of that message; null: by itself. Absent in messages from before. */
  lead?: string | null
  /** What reached the person; null: WeChat, if anything. Absent in messages from before. */
  by?: 'sms' | null
  errCode: number | null
  /** Nobody is telephoned for it; absent: somebody is. */
  quiet?: boolean
  /** Why somebody must call, or had to before it was told; `seen`: nobody need, it was opened in the app. */
  why: keyof typeof UNREACHED | 'seen' | null
  /** What it was before its person was said to have died; absent or null: that is not why it was cancelled. */
  silenced?: 'due' | 'call' | null
  toldAt: string | null
  toldByName: string | null
}

/** `credits/{openid}`: how many messages of each template WeChat will still take for this account, as far as we know. */
export interface CreditsDocument extends Envelope {
  left: Record<string, number>
  /** Messages that were sent to it on one day (Asia/Shanghai); absent: none yet. */
  day?: string
  count?: number
}

/** `stoppedTemplates/{templateId}`: WeChat takes it from nobody; an administrator starts it again. */
export interface StoppedTemplate extends Envelope {
  kind: MessageKind
  errCode: number
}
