import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Figures } from '@/types/figures'
import { COUNTED_AS } from '@/types/kernel/labels'

import { clockOf, dayOf, dayWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Empty } from '@/src/ui/empty'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import styles from './figures.module.scss'
import { FiguresTable } from './figures-table'

const asOfWords = (asOf: string): string =>
  `截至${dayWords(dayOf(asOf), dayOf(now().toISOString()))} ${clockOf(asOf)}`

const communityWords = ({ sessions, visits, people }: Figures['community']): string =>
  `另有${COUNTED_AS.community} ${sessions} 场，${visits} 人次，${people} 人，不算在表里。`

interface FiguresViewProps {
  /** 思明区，2022年 */
  caption: string
  figures: Figures
}

export const FiguresView = ({ caption, figures }: FiguresViewProps): ReactNode => {
  const { rows, community, asOf, definitions } = figures

  return (
    <>
      {asOf === null ? (
        <Notice tone='care' title='正在统计'>
          第一次统计要几分钟，下面的数还不全，过一会儿再来看。
        </Notice>
      ) : (
        <View className={cx(styles.note)}>{asOfWords(asOf)}</View>
      )}
      {rows.length === 0 ? (
        <Empty title={`${caption}还没有办完的活动`} />
      ) : (
        <FiguresTable caption={`${caption}办的活动`} figures={figures} />
      )}
      {community.sessions > 0 && <View>{communityWords(community)}</View>}
      <Card>
        <Heading level={2}>这些数怎么算</Heading>
        {definitions.map(({ label, means }) => (
          <Fact key={label} label={label}>
            {means}
          </Fact>
        ))}
      </Card>
    </>
  )
}
