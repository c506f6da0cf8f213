import type { ReactNode } from 'react'
import { useState } from 'react'

import type { DeskActivity } from '@/types/activity'

import { CallError } from '@/src/lib/call-error'
import type { KeptList } from '@/src/lib/offline-kept'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

import { download } from './download'

interface DownloadBoxProps {
  activity: DeskActivity
  /** There is a list already: the button brings a newer one. */
  again: boolean
  /** With the buses and the roll of a trip. */
  road?: boolean
  onList: (list: KeptList) => void
}

export const DownloadBox = ({ activity, again, road = false, onList }: DownloadBoxProps): ReactNode => {
  const [rows, setRows] = useState<number | null>(null)
  const [error, setError] = useState<string | null>(null)

  const onDownload = async () => {
    setRows(0)
    setError(null)
    try {
      const list = await download(activity, { road, onRows: setRows })
      if (list) onList(list)
      else setError('手机存不下了，请删掉些照片再试')
    } catch (reason) {
      setError(reason instanceof CallError ? reason.sentence : '没有下载好，请再点一次')
    } finally {
      setRows(null)
    }
  }

  return (
    <>
      {error !== null && <Notice tone='bad' title={error} />}
      <Button kind={again ? 'plain' : 'main'} busy={rows !== null} onTap={() => void onDownload()}>
        {rows === null ? (again ? '重新下载名单' : '下载名单') : `正在下载，${rows}位`}
      </Button>
    </>
  )
}
