import { call } from '@/src/lib/client'
import { upload } from '@/src/lib/transport'
import { useAction } from '@/src/lib/use-action'
import type { TakenPhoto } from '@/src/staff/use-photo'
import { usePhoto } from '@/src/staff/use-photo'

/** Uploads to where the server announced it; it is re-encoded there and kept with the record. */
const keepPage = async (meetingId: string, file: string): Promise<string> => {
  const { path } = await call('print.pageInbox', { meetingId })
  const inbox = await upload(path, file)
  return (await call('print.keepPage', { meetingId, inbox })).fileId
}

export const usePagePhoto = (meetingId: string, onDone: () => void): TakenPhoto<[]> => {
  const add = useAction('meeting.addPage')
  const photo = usePhoto(async (file) => {
    if (await add.run({ meetingId, fileId: await keepPage(meetingId, file) })) onDone()
  })

  return { ...photo, sentence: photo.sentence ?? add.error?.sentence ?? null }
}
