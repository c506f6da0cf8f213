import { useState } from 'react'

import type { InputOf } from '@/types/kernel/contract'

import { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { upload } from '@/src/lib/transport'

import { choosePart } from './choose-part'

type About = Pick<InputOf<'material.addPart'>, 'kind' | 'name' | 'after'>

/** Chosen, brought up, checked and put in its place. */
export const useAddPart = (materialId: string, reload: () => void) => {
  const [busy, setBusy] = useState(false)
  const [sentence, setSentence] = useState<string | null>(null)

  const add = async (about: About): Promise<boolean> => {
    setSentence(null)
    try {
      const file = await choosePart(about.kind)
      if (file === null) return false
      setBusy(true)
      const { path } = await call('material.inbox', { materialId })
      const inbox = await upload(path, file)
      const { fileId } = await call('print.keepFile', { materialId, inbox, kind: about.kind })
      await call('material.addPart', { materialId, fileId, ...about })
      reload()
      return true
    } catch (error) {
      setSentence(error instanceof CallError ? error.sentence : '没有传上去，请换一个再试')
      return false
    } finally {
      setBusy(false)
    }
  }

  return { add, busy, sentence }
}
