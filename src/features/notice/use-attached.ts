import { useState } from 'react'

import type { Attached } from '@/types/notice-attached'

import { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { upload } from '@/src/lib/transport'
import { useQuery } from '@/src/lib/use-query'
import { chooseFile } from '@/src/staff/choose-file'
import { choosePhoto } from '@/src/staff/choose-photo'

const ENDINGS = ['pdf', 'docx', 'xlsx']

type Kind = 'picture' | 'file'

interface Attachable {
  /** The org that writes. */
  orgId: string
  /** null: not saved yet. */
  noticeId: string | null
  /** As it stands on the server: the addresses of a notice come in its order. */
  saved: Attached
  set: (change: (before: Attached) => Attached) => void
}

export interface Attaching {
  /** '' where there is none yet, or no longer. */
  urlOf: (fileId: string) => string
  add: (as: Kind) => Promise<void>
  busy: boolean
  sentence: string | null
}

const nameOf = (name: string): string => name.replace(/\.[^.]*$/, '').slice(0, 60)

const choose = async (as: Kind): Promise<{ file: string; name: string } | null> => {
  if (as === 'file') return chooseFile(ENDINGS)
  const file = await choosePhoto()
  return file === null ? null : { file, name: '' }
}

const put = (before: Attached, as: Kind, { fileId, name }: { fileId: string; name: string }): Attached =>
  as === 'picture'
    ? { ...before, pictures: [...before.pictures, { fileId, caption: '' }] }
    : { ...before, files: [...before.files, { fileId, name }] }

/** Chosen, brought up and looked at by the server; it hangs on the notice when that is saved. */
export const useAttached = ({ orgId, noticeId, saved, set }: Attachable): Attaching => {
  const [busy, setBusy] = useState(false)
  const [sentence, setSentence] = useState<string | null>(null)
  const [fresh, setFresh] = useState<Readonly<Record<string, string>>>({})
  const media = useQuery(
    'notice.media',
    noticeId === null || saved.pictures.length === 0 ? null : { noticeId },
  )
  const urlOf = (fileId: string) => {
    const at = saved.pictures.findIndex((picture) => picture.fileId === fileId)
    return fresh[fileId] ?? media.data?.pictures[at] ?? ''
  }

  const add = async (as: Kind) => {
    setSentence(null)
    try {
      const chosen = await choose(as)
      if (chosen === null) return
      setBusy(true)
      const { path } = await call('print.noticeInbox', { orgId })
      const inbox = await upload(path, chosen.file)
      const { fileId, url } = await call('print.keepNoticeFile', { orgId, inbox, as })
      setFresh((before) => ({ ...before, [fileId]: url }))
      set((before) => put(before, as, { fileId, name: nameOf(chosen.name) }))
    } catch (error) {
      setSentence(error instanceof CallError ? error.sentence : '没有传上去，请换一个再试')
    } finally {
      setBusy(false)
    }
  }

  return { urlOf, add, busy, sentence }
}
