import * as z from 'zod'

import { LIMITS } from './kernel/limits'

/** As `print.keepNoticeFile` answers it: where it lies says what it is. */
const ZPictureId = z
  .string()
  .max(300)
  .regex(/\.jpg$/)
const ZFileId = z
  .string()
  .max(300)
  .regex(/\.(pdf|docx|xlsx)$/)

/** What is to be seen on it: read aloud, and there where the picture does not come. */
const ZCaption = z
  .string()
  .trim()
  .min(2, '写一句图上是什么')
  .max(LIMITS.caption, `最多写${LIMITS.caption}个字`)

/** Without its ending, which the content decides. */
const ZFileName = z
  .string()
  .trim()
  .min(1, '写上文件的名字')
  .max(LIMITS.fileName, `最多写${LIMITS.fileName}个字`)
  .regex(/^[^\\/:*?"<>|\p{Cc}]+$/u, '名字里不能有 / : * ? 这些符号')

/** What hangs on a notice: pictures to look at, files to open. */
export const ZAttached = z.strictObject({
  pictures: z
    .array(z.strictObject({ fileId: ZPictureId, caption: ZCaption }))
    .max(LIMITS.noticePictures, `最多${LIMITS.noticePictures}张图片`),
  files: z
    .array(z.strictObject({ fileId: ZFileId, name: ZFileName }))
    .max(LIMITS.noticeFiles, `最多${LIMITS.noticeFiles}个文件`),
})
export type Attached = z.infer<typeof ZAttached>

/** In the order of the notice; an address works for some minutes. */
export const ZMedia = z.object({ pictures: z.array(z.string()), files: z.array(z.string()) })
export type Media = z.infer<typeof ZMedia>

/** As its readers see it before the addresses come. */
export const ZShown = z.object({
  pictures: z.array(z.object({ caption: z.string() })),
  /** With the ending. */
  files: z.array(z.object({ name: z.string() })),
})
export type Shown = z.infer<typeof ZShown>
