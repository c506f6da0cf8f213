import { useState } from 'react'

import type { TableRoll } from '@/types/lists'
import { sentences } from '@/types/kernel/errors'
import { LIMITS } from '@/types/kernel/limits'

import { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { upload } from '@/src/lib/transport'
import { chooseFile } from '@/src/staff/choose-file'

const ENDINGS = ['xlsx', 'csv', 'xls', 'et']

export interface ChosenTable {
  choose: () => Promise<void>
  busy: boolean
  sentence: string | null
}

interface For {
  activityId: string
  orgId: string | undefined
}

const readTable = async ({ activityId, orgId }: For, file: string): Promise<TableRoll> => {
  const list = { activityId, ...(orgId === undefined ? {} : { orgId }) }
  const { path } = await call('lists.inbox', list)
  const inbox = await upload(path, file)

  return call('lists.read', { ...list, inbox })
}

/** Choose, upload, and have the server read it. */
export const useTable = (asked: For, onRead: (roll: TableRoll) => Promise<void>): ChosenTable => {
  const [busy, setBusy] = useState(false)
  const [sentence, setSentence] = useState<string | null>(null)

  const choose = async () => {
    setSentence(null)
    try {
      const chosen = await chooseFile(ENDINGS)
      if (chosen === null) return
      if (chosen.bytes > LIMITS.tableBytes) {
        setSentence(sentences['TABLE.TOO_LARGE'])
        return
      }
      setBusy(true)
      await onRead(await readTable(asked, chosen.file))
    } catch (error) {
      setSentence(error instanceof CallError ? error.sentence : '表格没有传上去，请再选一次')
    } finally {
      setBusy(false)
    }
  }

  return { choose, busy, sentence }
}
