import type { ReactNode } from 'react'
import { useState } from 'react'

import { CallError } from '@/src/lib/call-error'
import type { KeptHomes } from '@/src/lib/offline-kept'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

import { downloadHomes } from './download-homes'

interface DownloadButtonProps {
  again: boolean
  onList: (list: KeptHomes) => void
}

export const DownloadButton = ({ again, onList }: DownloadButtonProps): ReactNode => {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const onDownload = async () => {
    setBusy(true)
    setError(null)
    try {
      const list = await downloadHomes()
      if (list) onList(list)
      else setError('手机存不下了，请删掉些照片再试')
    } catch (reason) {
      setError(reason instanceof CallError ? reason.sentence : '没有下载好，请再点一次')
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      {error !== null && <Notice tone='bad' title={error} />}
      <Button kind={again ? 'plain' : 'main'} busy={busy} onTap={() => void onDownload()}>
        {again ? '重新下载要去的人家' : '下载要去的人家'}
      </Button>
    </>
  )
}
