import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Registrant } from '@/types/registration'

import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { SearchBox } from '@/src/ui/search-box'
import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'

import { FileBox } from './asks/file-box'
import { RegistrantState } from './registrant-state'
import { RevealPhone } from '@/src/staff/reveal-phone'

const COLUMNS: readonly Column<Registrant>[] = [
  { key: 'name', title: '姓名', cell: ({ name }) => name },
  { key: 'born', title: '出生年', number: true, cell: ({ birthYear }) => birthYear ?? '没填' },
  { key: 'home', title: '住在', cell: ({ orgName }) => orgName },
  { key: 'ticket', title: '票号', number: true, cell: ({ ticket }) => ticket },
  { key: 'state', title: '状态', cell: (registrant) => <RegistrantState registrant={registrant} /> },
  { key: 'by', title: '谁报的', cell: ({ byName }) => byName ?? '本人' },
  { key: 'tail', title: '尾号', number: true, cell: ({ phoneTail }) => phoneTail || '没有' },
]

const PHONE: Column<Registrant> = {
  key: 'phone',
  title: '电话',
  cell: ({ personId, name }) => <RevealPhone personId={personId} name={name} />,
}

const fileOf = (activityId: string, mayPlan: boolean): Column<Registrant> => ({
  key: 'file',
  title: '填的',
  cell: ({ personId, name }) => (
    <FileBox activityId={activityId} personId={personId} name={name} mayPlan={mayPlan} />
  ),
})

/** So many cross to a phone in one piece of at most 20,000 bytes; the search finds the others. */
const PAGE = 20

interface RegistrantsListProps {
  activityId: string
  /** The activity asks for more than the place. */
  asks: boolean
  /** Door staff and heads see no full numbers. */
  mayReveal: boolean
}

export const RegistrantsList = ({ activityId, asks, mayReveal }: RegistrantsListProps): ReactNode => {
  const [search, setSearch] = useState('')
  const pages = usePages('registration.list', {
    ...{ activityId, limit: PAGE },
    ...(search === '' ? {} : { search }),
  })
  const columns = [
    ...COLUMNS,
    ...(asks ? [fileOf(activityId, mayReveal)] : []),
    ...(mayReveal ? [PHONE] : []),
  ]
  const nobody = search === '' ? '还没有人报名' : `没有找到“${search}”`

  return (
    <>
      <SearchBox hint='姓名、拼音首字母、电话后四位或票号' onSearch={setSearch} />
      <QueryView query={pages} empty={{ when: (rows) => rows.length === 0, view: <Empty title={nobody} /> }}>
        {(rows) => (
          <>
            <Table
              caption={pages.hasMore ? `名单（先看 ${rows.length} 位）` : `名单，共 ${rows.length} 位`}
              columns={columns}
              rows={rows}
              rowKey={({ personId }) => personId}
            />
            <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
          </>
        )}
      </QueryView>
    </>
  )
}
