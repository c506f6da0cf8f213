import { useState } from 'react'

import { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { upload } from '@/src/lib/transport'

import { choosePhoto } from './choose-photo'

export interface SheetPhoto {
  /** The kept photo; null: none yet. */
  fileId: string | null
  busy: boolean
  sentence: string | null
  take: () => Promise<void>
}

/** Uploads to where the server announced it; the server re-encodes it and keeps it with the activity. */
const keepPhoto = async (activityId: string, file: string): Promise<string> => {
  const { path } = await call('print.inbox', { activityId })
  const inbox = await upload(path, file)

  return (await call('print.keepPhoto', { activityId, inbox })).fileId
}

export const useSheetPhoto = (activityId: string): SheetPhoto => {
  const [fileId, setFileId] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [sentence, setSentence] = useState<string | null>(null)

  const take = async () => {
    setSentence(null)
    try {
      const file = await choosePhoto()
      if (file === null) return
      setBusy(true)
      setFileId(await keepPhoto(activityId, file))
    } catch (error) {
      setSentence(error instanceof CallError ? error.sentence : '照片没有传上去，请换一张再试')
    } finally {
      setBusy(false)
    }
  }

  return { fileId, busy, sentence, take }
}
