import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { dayWords } from '@/domain/calendar'

import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Empty } from '@/src/ui/empty'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { SearchBox } from '@/src/ui/search-box'

import { BoardDay } from './board-day'
import styles from './board.module.scss'
import { useWeek } from './use-week'

/** Seven days of one org and everything below it. */
export const BoardWeek = ({ orgId }: { orgId: string }): ReactNode => {
  const { today, days, offset, show, pages, ofDay, find, words } = useWeek(orgId)
  const shown = words === '' ? days : days.filter((day) => ofDay(day).length > 0)

  return (
    <>
      <View className={cx(styles.bar)}>
        <View className={cx(styles.weeks)}>
          <Button fit onTap={() => show(offset - 1)}>
            上一周
          </Button>
          <Button fit label='回到本周' onTap={() => show(0)}>
            本周
          </Button>
          <Button fit onTap={() => show(offset + 1)}>
            下一周
          </Button>
          <View>{`${dayWords(days[0] ?? today, today)}—${dayWords(days.at(-1) ?? today, today)}`}</View>
        </View>
        <View className={cx(styles.search)}>
          <SearchBox hint='在这一周里按活动名称找' onSearch={find} />
        </View>
      </View>
      <QueryView query={pages} empty={undefined}>
        {() => (
          <>
            {shown.map((day) => (
              <BoardDay key={day} day={day} today={today} rows={ofDay(day)} />
            ))}
            {shown.length === 0 && <Empty title={`这一周没有叫“${words}”的活动`} />}
            {pages.hasMore && <LoadMore hasMore loading={pages.loadingMore} onMore={pages.more} />}
          </>
        )}
      </QueryView>
    </>
  )
}
