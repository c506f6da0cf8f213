import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

/**
 * `uploads/{openid}.{requestId}`: a file in storage that nothing points to yet. Storage cannot be listed, so every such file is
 * announced here first; the record goes when the file is taken, or both go after 48 hours.
 */
export interface UploadDocument extends Envelope, Scoped {
  /** The activity, or the branch's meeting, whose record will point to it; null: of neither, or a print, which is handed out and belongs to nothing. */
  activityId: string | null
  /** The material it was brought up for; absent: none. */
  materialId?: string
  /** For a notice that the org writes; absent: not. */
  ofNotice?: true
  /** inbox/{openid}/{requestId}, or where the print lies; null: nothing but the private file is left. */
  path: string | null
  /** The private file that was made of it; null = not yet. */
  fileId: string | null
  until: string
}
