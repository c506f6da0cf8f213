import { useState } from 'react'

import { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { upload } from '@/src/lib/transport'
import { useAction } from '@/src/lib/use-action'
import { choosePhoto } from '@/src/staff/choose-photo'

export interface PagePhoto {
  busy: boolean
  /** What went wrong, in one sentence. */
  sentence: string | null
  take: () => Promise<void>
}

/** Uploads to where the server announced it; it is re-encoded there and kept with the record. */
const keepPage = async (meetingId: string, file: string): Promise<string> => {
  const { path } = await call('print.pageInbox', { meetingId })
  const inbox = await upload(path, file)
  return (await call('print.keepPage', { meetingId, inbox })).fileId
}

export const usePagePhoto = (meetingId: string, onDone: () => void): PagePhoto => {
  const add = useAction('meeting.addPage')
  const [busy, setBusy] = useState(false)
  const [sentence, setSentence] = useState<string | null>(null)

  const take = async () => {
    setSentence(null)
    try {
      const file = await choosePhoto()
      if (file === null) return
      setBusy(true)
      if (await add.run({ meetingId, fileId: await keepPage(meetingId, file) })) onDone()
    } catch (error) {
      setSentence(error instanceof CallError ? error.sentence : '照片没有传上去，请换一张再试')
    } finally {
      setBusy(false)
    }
  }

  return { busy, sentence: sentence ?? add.error?.sentence ?? null, take }
}
