import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Shown } from '@/types/notice-attached'

import { call } from '@/src/lib/client'
import { openFile } from '@/src/lib/open-file'
import { useQuery } from '@/src/lib/use-query'
import { aria } from '@/src/ui/aria'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'
import { Tap } from '@/src/ui/tap'

import styles from './notice.module.scss'

interface MediaViewProps {
  noticeId: string
  shown: Shown
}

const Pictures = ({ noticeId, shown: { pictures } }: MediaViewProps): ReactNode => {
  const { data } = useQuery('notice.media', { noticeId })
  const urls = data?.pictures ?? []
  const large = (current: string) => void Taro.previewImage({ current, urls: [...urls] })

  return pictures.map(({ caption }, i) => {
    const url = urls[i] ?? ''
    return (
      <View key={`${i}${caption}`} className={cx(styles.shown)}>
        {url !== '' && (
          <Tap label={`${caption}，点一下放大看`} onTap={() => large(url)}>
            <View {...aria({ hidden: true })}>
              <Image className={cx(styles.picture)} src={url} mode='widthFix' />
            </View>
          </Tap>
        )}
        <View className={cx(styles.note)} {...aria({ hidden: url !== '' })}>
          {`图：${caption}`}
        </View>
      </View>
    )
  })
}

/** A new address with each tap: the page may have been open for an hour. */
const Files = ({ noticeId, shown: { files } }: MediaViewProps): ReactNode => {
  const [failed, setFailed] = useState(false)
  const open = async (at: number) => {
    setFailed(false)
    try {
      const media = await call('notice.media', { noticeId })
      await openFile({ name: files[at]?.name ?? '', url: media.files[at] ?? '' })
    } catch {
      setFailed(true)
    }
  }

  return (
    <>
      {files.map(({ name }, i) => (
        <Button key={`${i}${name}`} onTap={() => void open(i)}>
          {`打开“${name}”`}
        </Button>
      ))}
      {failed && <Notice tone='care' title='没有打开，请过一会儿再点，或打电话问' />}
    </>
  )
}

/** Pictures with what is to be seen on them, then files to open. */
export const MediaView = (props: MediaViewProps): ReactNode => (
  <>
    {props.shown.pictures.length > 0 && <Pictures {...props} />}
    {props.shown.files.length > 0 && <Files {...props} />}
  </>
)
