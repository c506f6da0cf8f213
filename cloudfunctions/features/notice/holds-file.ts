import { noticeWithFile } from './store'

/** For the clearing of orphans: does a notice show the file, or did it before it was corrected? */
export const holdsNoticeFile = async (fileId: string): Promise<boolean> =>
  (await noticeWithFile(fileId)) !== null
