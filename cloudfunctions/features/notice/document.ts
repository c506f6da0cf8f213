import type { Attached } from '@/types/notice-attached'
import type { AnyAudience, NoticeState, OlderNotice } from '@/types/notice-shapes'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

type Older = Omit<OlderNotice, 'attached'> & { attached?: Attached }

/** `notices/{id}`: decides what is said and to whom; who was told stands in the messages about it. */
export interface NoticeDocument extends Envelope, Scoped {
  orgName: string
  title: string
  body: string
  /** What stood there before, oldest first; at most LIMITS.noticeOlder. */
  older: Older[]
  /** Absent in notices from before. */
  attached?: Attached
  /** Every file that it shows or once showed: the look-up of orphans. */
  fileIds?: string[]
  audience: AnyAudience
  audienceName: string
  /** By which its readers find it: the org, the activity, or the leader's group. */
  key: string
  sign: boolean
  callIfMissed: boolean
  state: NoticeState
  publishedAt: string | null
  byName: string
  /** How often everybody was to be told; 0: never. It is the version of the messages. */
  telling: number
  /** From then on `notice-expand` has something to do here; null: everything is done. */
  workAt: string | null
  withdrawnAt: string | null
  withdrawnReason: string
  search: string[]
}

/** `noticeReads/{noticeId}.{openid}`: this phone has opened it. `telling`: what it saw last; absent in those from before. */
export interface NoticeReadDocument extends Envelope {
  noticeId: string
  telling?: number
  openid: string
}

/** `noticeSigns/{noticeId}.{personId}`: 我知道了. `telling`: what was signed; another telling asks again. */
export interface NoticeSignDocument extends Envelope {
  noticeId: string
  personId: string
  telling: number
  byName: string
  standing: 'self' | 'proxy'
}
