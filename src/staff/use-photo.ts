import { useState } from 'react'

import { CallError } from '@/src/lib/call-error'

import { choosePhoto } from './choose-photo'

export interface TakenPhoto<About extends unknown[]> {
  busy: boolean
  /** What went wrong, in one sentence. */
  sentence: string | null
  take: (...about: About) => Promise<void>
}

/** Taken or chosen, then brought where it belongs. */
export const usePhoto = <About extends unknown[]>(
  bring: (file: string, ...about: About) => Promise<void>,
): TakenPhoto<About> => {
  const [busy, setBusy] = useState(false)
  const [sentence, setSentence] = useState<string | null>(null)

  const take = async (...about: About) => {
    setSentence(null)
    try {
      const file = await choosePhoto()
      if (file === null) return
      setBusy(true)
      await bring(file, ...about)
    } catch (error) {
      setSentence(error instanceof CallError ? error.sentence : '照片没有传上去，请换一张再试')
    } finally {
      setBusy(false)
    }
  }

  return { busy, sentence, take }
}
