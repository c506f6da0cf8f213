import { call } from '@/src/lib/client'
import { upload } from '@/src/lib/transport'

/** Uploads to where the server announced it; the server re-encodes it and keeps it with the activity. Answers its file id. */
export const keepPhoto = async (activityId: string, file: string): Promise<string> => {
  const { path } = await call('print.inbox', { activityId })
  const inbox = await upload(path, file)

  return (await call('print.keepPhoto', { activityId, inbox })).fileId
}
