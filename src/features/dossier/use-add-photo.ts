import { useState } from 'react'

import type { InputOf } from '@/types/kernel/contract'

import { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { choosePhoto } from '@/src/staff/choose-photo'
import { keepPhoto } from '@/src/staff/keep-photo'

type About = Omit<InputOf<'dossier.addPhoto'>, 'activityId' | 'fileId'>

export interface AddPhoto {
  take: (about: About) => Promise<void>
  busy: boolean
  sentence: string | null
}

/** Taken or chosen, brought up and attached. */
export const useAddPhoto = (activityId: string, reload: () => void): AddPhoto => {
  const [busy, setBusy] = useState(false)
  const [sentence, setSentence] = useState<string | null>(null)

  const take = async (about: About) => {
    setSentence(null)
    try {
      const file = await choosePhoto()
      if (file === null) return
      setBusy(true)
      await call('dossier.addPhoto', { activityId, fileId: await keepPhoto(activityId, file), ...about })
      reload()
    } catch (error) {
      setSentence(error instanceof CallError ? error.sentence : '照片没有传上去，请换一张再试')
    } finally {
      setBusy(false)
    }
  }

  return { take, busy, sentence }
}
