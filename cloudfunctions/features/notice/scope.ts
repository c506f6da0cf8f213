import type { NoticeDocument } from './document'
import { findNotice } from './store'

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    notice: NoticeDocument
  }
}

export const noticeScope = async ({ noticeId }: Record<string, unknown>): Promise<NoticeDocument | null> => {
  const notice = await findNotice(String(noticeId))
  return notice?.removedAt === null ? notice : null
}
