import { useState } from 'react'

import { CallError } from '@/src/lib/call-error'
import { choosePhoto } from '@/src/staff/choose-photo'
import { keepPhoto } from '@/src/staff/keep-photo'

export interface SheetPhoto {
  /** The kept photo; null: none yet. */
  fileId: string | null
  busy: boolean
  sentence: string | null
  take: () => Promise<void>
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
