import type { AnyAudience } from '@/types/notice-shapes'

import type { Caller } from '@/cloudfunctions/kit/caller'
import { callerName } from '@/cloudfunctions/kit/caller'
import { newEnvelope } from '@/cloudfunctions/kit/document'

import type { NoticeDocument } from './document'
import { addNotices } from './store'
import { searchOf } from './write'

/** What another feature tells people by itself; its words are the product's own, or were checked before. */
interface Announced {
  id: string
  orgId: string
  ancestors: string[]
  orgName: string
  title: string
  body: string
  audience: Extract<AnyAudience, { kind: 'study' }>
  audienceName: string
  callIfMissed: boolean
}

/** Published at once; the same ids again are the same notices. All of them or none: one call. */
export const announce = async (all: readonly Announced[], by: Caller, now: string): Promise<void> => {
  await addNotices(
    all.map(({ id, ancestors, title, ...said }): NoticeDocument => ({
      ...{ ...newEnvelope(id, by.openid, now), ...said, ancestors, title, key: said.audience.assignmentId },
      ...{ older: [], sign: false, state: 'published', publishedAt: now, byName: callerName(by) },
      ...{ telling: 1, workAt: now, withdrawnAt: null, withdrawnReason: '' },
      search: searchOf(title, ancestors),
    })),
  )
}
