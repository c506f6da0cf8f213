import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Shown } from '@/types/notice-attached'
import type { OlderNotice } from '@/types/notice-shapes'

import { paragraphs } from '@/domain/notice'

import { useNow } from '@/src/lib/use-now'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'

import { MediaView } from './media-view'
import styles from './notice.module.scss'
import { atWords } from './words'

interface NoticeTextProps {
  id: string
  shown: Shown
  orgName: string
  /** null: not yet. */
  publishedAt: string | null
  body: string
  older: readonly OlderNotice[]
}

/** Who says it and when, then what: as its readers see it. */
export const NoticeText = ({ id, shown, orgName, publishedAt, body, older }: NoticeTextProps): ReactNode => {
  const now = useNow()
  const last = older.at(-1)

  return (
    <Card>
      <View className={cx(styles.note)}>
        {publishedAt === null ? orgName : `${orgName} ${atWords(publishedAt, now)}`}
      </View>
      {last && <View className={cx(styles.note)}>{`${atWords(last.until, now)}改过：${last.changed}`}</View>}
      <View className={cx(styles.body)}>
        {paragraphs(body).map((line, i) => (
          <View key={`${i}${line}`}>{line}</View>
        ))}
      </View>
      <MediaView noticeId={id} shown={shown} />
    </Card>
  )
}
