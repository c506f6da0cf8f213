import type { ReactNode } from 'react'

import type { Registrant } from '@/types/registration'

import { Empty } from '@/src/ui/empty'
import { List } from '@/src/ui/list'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { SearchBox } from '@/src/ui/search-box'

import { DoorRow } from './door-row'
import type { Result } from './result'
import type { DoorList as Found } from './use-door-list'

interface DoorListProps {
  activityId: string
  list: Found
  onResult: (result: Result) => void
  onChange: (registrant: Registrant) => void
}

export const DoorList = ({ activityId, list, onResult, onChange }: DoorListProps): ReactNode => {
  const { pages, rows, search, find } = list
  const nobody = search === '' ? '还没有人报名' : `没有找到“${search}”，换个字试试，或点“现场来的人”`

  return (
    <>
      <SearchBox hint='姓名、拼音首字母、电话后四位或票号' onSearch={find} />
      <QueryView
        query={pages}
        empty={{ when: (found) => found.length === 0, view: <Empty title={nobody} /> }}
      >
        {() => (
          <>
            <List label='报名的人'>
              {rows.map((registrant) => (
                <DoorRow key={registrant.personId} {...{ activityId, registrant, onResult, onChange }} />
              ))}
            </List>
            <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
          </>
        )}
      </QueryView>
    </>
  )
}
