import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { MaterialPart } from '@/types/material-shapes'

import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

const open = async (url: string): Promise<void> => {
  if (process.env.TARO_ENV === 'h5') {
    window.open(url, '_blank', 'noopener')
    return
  }
  const { tempFilePath } = await Taro.downloadFile({ url })
  await Taro.openDocument({ filePath: tempFilePath, showMenu: true })
}

export const FileButton = ({ file }: { file: MaterialPart }): ReactNode => {
  const [failed, setFailed] = useState(false)
  const onTap = () => {
    setFailed(false)
    open(file.url).catch(() => setFailed(true))
  }

  return (
    <>
      <Button onTap={onTap}>{`打开：${file.name}`}</Button>
      {failed && <Notice tone='care' title='没有打开，请过一会儿再点' />}
    </>
  )
}
