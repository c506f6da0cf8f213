import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { OutputOf } from '@/types/kernel/contract'

import { whenWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { useQuery } from '@/src/lib/use-query'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Empty } from '@/src/ui/empty'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { QueryView } from '@/src/ui/query-view'
import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'
import { Tag } from '@/src/ui/tag'

import styles from '@/src/staff/desk.module.scss'

type Lot = NonNullable<OutputOf<'places.drawn'>>['items'][number] & { at: number }

const COLUMNS: readonly Column<Lot>[] = [
  { key: 'at', title: '次序', number: true, cell: ({ at }) => at },
  { key: 'code', title: '报名号', cell: ({ code }) => <View className={cx(styles.lot)}>{code}</View> },
  { key: 'seats', title: '几个人', number: true, cell: ({ seats }) => seats },
  {
    key: 'won',
    title: '结果',
    cell: ({ won }) => <Tag tone={won ? 'good' : 'plain'}>{won ? '抽中' : '排队'}</Tag>,
  },
  { key: 'hash', title: '算出来的数', cell: ({ hash }) => <View className={cx(styles.lot)}>{hash}</View> },
]

/** The draw as it can be repeated by anybody; no names stand in it. */
export const DrawnList = ({ activityId }: { activityId: string }): ReactNode => (
  <QueryView query={useQuery('places.drawn', { activityId })} empty={undefined}>
    {(drawn) =>
      drawn === null ? (
        <Empty title='还没有抽签' />
      ) : (
        <>
          <Card>
            <Heading level={2}>怎么核对</Heading>
            <View>
              对“种子:报名号”算 sha256，从小到大排，就是下面的次序；对种子算 sha256，就是报名时公布的指纹。
            </View>
            <Fact label='种子'>
              <View className={cx(styles.code)}>{drawn.seed}</View>
            </Fact>
            <Fact label='指纹'>
              <View className={cx(styles.code)}>{drawn.hash}</View>
            </Fact>
            <Fact label='抽签时间'>{whenWords(drawn.drawnAt, null, now().toISOString())}</Fact>
          </Card>
          <Table
            caption={`抽签的结果，共 ${drawn.items.length} 份`}
            columns={COLUMNS}
            rows={drawn.items.map((lot, index) => ({ ...lot, at: index + 1 }))}
            rowKey={({ code }) => code}
          />
        </>
      )
    }
  </QueryView>
)
