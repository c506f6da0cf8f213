import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { NOTICE_TALLY } from '@/types/kernel/labels'
import type { Notice as Said, NoticeTally } from '@/types/notice-shapes'

import { peopleIn } from '@/domain/notice'

import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import styles from './notice.module.scss'

const PLACES = Object.keys(NOTICE_TALLY) as (keyof NoticeTally)[]

const RARE: readonly (keyof NoticeTally)[] = ['seen', 'dropped']

/** Those that always stand there; the others only where somebody is. */
const shown = (tally: NoticeTally) => PLACES.filter((place) => !RARE.includes(place) || tally[place] > 0)

/** Everybody it went to, each in exactly one place. */
export const TallyBox = ({ notice }: { notice: Said }): ReactNode => {
  const { tally, listing, sign, signed } = notice
  const people = peopleIn(tally)

  return (
    <Card>
      <Heading level={2}>{`一共 ${people} 人`}</Heading>
      {listing && <Notice tone='plain' title='正在列名单，人数还会变，过一两分钟再看' />}
      <View className={cx(styles.tally)}>
        {shown(tally).map((place) => (
          <View key={place} className={cx(styles.count)}>
            <View>{NOTICE_TALLY[place]}</View>
            <View className={cx(styles.number)}>{tally[place]}</View>
          </View>
        ))}
      </View>
      {sign && <View>{`点了“我知道了”：${signed} 人，还有 ${people - signed} 人没点`}</View>}
    </Card>
  )
}
