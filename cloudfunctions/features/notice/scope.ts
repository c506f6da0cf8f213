import type { NoticeDocument } from './document'
import { findNotice } from './store'

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    notice: NoticeDocument
  }
}

export const noticeScope = ({ noticeId }: Record<string, unknown>): Promise<NoticeDocument | null> =>
  findNotice(String(noticeId))
