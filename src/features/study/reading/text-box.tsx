import { Image, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Reading } from '@/types/material-shapes'
import { MATERIAL_CATEGORIES } from '@/types/kernel/study'

import { dayOf, dayWords } from '@/domain/calendar'
import { laidOut } from '@/domain/material'

import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { useNow } from '@/src/lib/use-now'

import styles from '../study.module.scss'

type Said = Pick<Reading, 'category' | 'orgName' | 'source' | 'body' | 'parts' | 'approvedByName'> & {
  publishedAt: string | null
}

/** What everybody reads, with pictures where the writer put them. */
export const TextBox = (said: Said): ReactNode => {
  const today = dayOf(useNow())
  const { category, orgName, publishedAt, source, body, parts, approvedByName } = said

  return (
    <Card>
      <View className={cx(styles.note)}>
        {`${MATERIAL_CATEGORIES[category]} ${orgName}${publishedAt === null ? '' : ` ${dayWords(dayOf(publishedAt), today)}`}`}
      </View>
      <View className={cx(styles.text)}>
        {laidOut(body, parts).map(({ text, picture }, i) =>
          picture ? (
            <View key={picture.id}>
              <Image
                className={cx(styles.picture)}
                src={picture.url}
                mode='widthFix'
                ariaLabel={picture.name}
              />
              <View className={cx(styles.note)}>{picture.name}</View>
            </View>
          ) : (
            <View key={`${i}${text}`}>{text}</View>
          ),
        )}
      </View>
      <View className={cx(styles.note)}>
        {`来源：${source}${approvedByName === '' ? '' : `。审核：${approvedByName}`}`}
      </View>
    </Card>
  )
}
