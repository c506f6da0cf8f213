import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { PersonRow } from '@/types/person-file'

import { useAction } from '@/src/lib/use-action'
import { usePages } from '@/src/lib/use-pages'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Empty } from '@/src/ui/empty'
import { Heading } from '@/src/ui/heading'
import { LoadMore } from '@/src/ui/load-more'
import { Notice } from '@/src/ui/notice'
import { QueryView } from '@/src/ui/query-view'
import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'

import { MyPeopleFinder } from '@/src/staff/my-people-finder'

const columnsOf = (remove: (person: PersonRow) => void): readonly Column<PersonRow>[] => [
  { key: 'name', title: '姓名', cell: ({ name }) => name },
  { key: 'born', title: '出生年', number: true, cell: ({ birthYear }) => birthYear ?? '没填' },
  { key: 'home', title: '住在', cell: ({ orgName }) => orgName },
  { key: 'phone', title: '电话', cell: ({ phoneMasked }) => phoneMasked || '没有' },
  {
    key: 'remove',
    title: '不请了',
    cell: (person) => (
      <Button fit label={`从名单去掉${person.name}`} onTap={() => remove(person)}>
        去掉
      </Button>
    ),
  },
]

/** 邀请名单: who may register; taken off the list, a place already held stays. */
export const InvitedScreen = ({ activityId }: { activityId: string }): ReactNode => {
  const { run, error } = useAction('places.invite')
  const pages = usePages('places.invited', { activityId, limit: LIMITS.pageMax })
  const total = useQuery('places.invited', { activityId, limit: 1 })
  const [said, setSaid] = useState<string | null>(null)

  const change = async (person: PersonRow, on: boolean) => {
    const answer = await run({ activityId, personIds: [person.id], on })
    if (!answer) return
    setSaid(`${person.name}${on ? '在名单上了' : '已经去掉'}，一共 ${answer.invited} 位`)
    pages.reload()
    total.reload()
  }

  return (
    <>
      {said !== null && !error && <Notice tone='good' title={said} />}
      {error && <Notice tone='bad' title={error.sentence} />}
      <Card>
        <Heading level={2}>加到名单上</Heading>
        <MyPeopleFinder deed='请' onPick={(person) => void change(person, true)} />
      </Card>
      <QueryView
        query={pages}
        empty={{ when: (rows) => rows.length === 0, view: <Empty title='名单上还没有人' /> }}
      >
        {(rows) => (
          <>
            <Table
              caption={`邀请名单，共 ${total.data?.total ?? rows.length} 位`}
              columns={columnsOf((person) => void change(person, false))}
              rows={rows}
              rowKey={({ id }) => id}
            />
            {pages.hasMore && <LoadMore hasMore loading={pages.loadingMore} onMore={pages.more} />}
          </>
        )}
      </QueryView>
    </>
  )
}
