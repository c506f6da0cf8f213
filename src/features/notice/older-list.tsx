import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { OlderNotice } from '@/types/notice-shapes'

import { paragraphs } from '@/domain/notice'

import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'

import styles from './notice.module.scss'
import { atWords } from './words'

/** What stood there before, newest first; closed until one asks. */
export const OlderList = ({ older }: { older: readonly OlderNotice[] }): ReactNode => {
  const now = useNow()
  const [open, setOpen] = useState(false)
  if (older.length === 0) return null
  if (!open) return <Button onTap={() => setOpen(true)}>看改以前的</Button>

  return (
    <>
      {[...older].reverse().map(({ title, body, until, changed, attached }) => (
        <Card key={until}>
          <Heading level={2}>{`${atWords(until, now)}以前是这样`}</Heading>
          <View className={cx(styles.note)}>{`改了什么：${changed}`}</View>
          {attached > 0 && (
            <View className={cx(styles.note)}>{`当时的 ${attached} 个图片和文件存着，不再给人看`}</View>
          )}
          <View>{title}</View>
          <View className={cx(styles.body)}>
            {paragraphs(body).map((line, i) => (
              <View key={`${i}${line}`}>{line}</View>
            ))}
          </View>
        </Card>
      ))}
    </>
  )
}
