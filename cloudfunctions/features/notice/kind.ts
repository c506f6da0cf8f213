import type { NoticeDocument } from './document'

/** As what a message about it goes out. */
export const kindOf = ({ audience }: Pick<NoticeDocument, 'audience'>): 'notice' | 'study' =>
  audience.kind === 'study' ? 'study' : 'notice'
