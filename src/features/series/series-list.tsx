import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Org } from '@/types/org'
import type { SeriesRow } from '@/types/series'

import { dayOf } from '@/domain/calendar'
import { ruleWords } from '@/domain/recurrence'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { usePages } from '@/src/lib/use-pages'
import styles from '@/src/staff/desk.module.scss'
import { useMyGrants } from '@/src/staff/use-my-grants'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Empty } from '@/src/ui/empty'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'

import { dayAndWeekday } from './words'

const linesOf = ({ orgName, rule, sessions, firstAt, lastAt }: SeriesRow): string[] => [
  `${orgName} · ${ruleWords(rule)} · ${sessions} 场`,
  `${dayAndWeekday(dayOf(firstAt))}到${dayAndWeekday(dayOf(lastAt))}`,
]

export const SeriesList = ({ org }: { org: Org }): ReactNode => {
  const pages = usePages('series.list', { orgId: org.id })
  const { mayPlan } = useMyGrants()

  return (
    <>
      <View className={cx(styles.buttons)}>
        {mayPlan() && (
          <Button kind='main' fit onTap={() => go(paths.seriesNew(org.id))}>
            新建系列
          </Button>
        )}
        <Button fit onTap={() => go(paths.programme(org.id))}>
          年度场次计划
        </Button>
        <Button fit onTap={() => go(paths.catalogue(org.id))}>
          专家、文艺队、路线名录
        </Button>
      </View>
      <QueryView
        query={pages}
        empty={{
          when: (rows) => rows.length === 0,
          view: <Empty title='还没有系列。每周、每月都办的活动，在这里一次建好。' />,
        }}
      >
        {(rows) => (
          <>
            <List label='系列，新的在前'>
              {rows.map((row) => (
                <ListItem
                  key={row.id}
                  title={row.title}
                  lines={linesOf(row)}
                  onTap={() => go(paths.series(row.id))}
                />
              ))}
            </List>
            <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
          </>
        )}
      </QueryView>
    </>
  )
}
