import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { PersonRow } from '@/types/person-file'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'
import { Tag } from '@/src/ui/tag'

import { phoneWords } from './words'

const COLUMNS: readonly Column<PersonRow>[] = [
  { key: 'name', title: '姓名', cell: ({ name }) => name },
  { key: 'born', title: '出生年', number: true, cell: ({ birthYear }) => birthYear ?? '没填' },
  { key: 'home', title: '住在', cell: ({ orgName }) => orgName },
  { key: 'phone', title: '电话', cell: phoneWords },
  {
    key: 'verified',
    title: '身份',
    cell: ({ verified }) => <Tag tone={verified ? 'good' : 'plain'}>{verified ? '核对过' : '没核对'}</Tag>,
  },
]

interface PeopleListProps {
  orgId: string
  /** Where relatives and duplicates of whoever is opened are looked for. */
  searchOrgId: string
  search: string
  birthYear: number | undefined
}

export const PeopleList = ({ orgId, searchOrgId, search, birthYear }: PeopleListProps): ReactNode => {
  const pages = usePages('person.list', {
    ...{ orgId, limit: LIMITS.pageMax },
    ...(search === '' ? {} : { search }),
    ...(birthYear === undefined ? {} : { birthYear }),
  })
  const words = [search, birthYear === undefined ? '' : `${birthYear}年`].filter(Boolean).join('，')
  const nobody = words === '' ? '这里还没有登记过的人' : `没有找到“${words}”`

  return (
    <QueryView query={pages} empty={{ when: (rows) => rows.length === 0, view: <Empty title={nobody} /> }}>
      {(rows) => (
        <>
          <Table
            caption={pages.hasMore ? `名单（先看 ${rows.length} 位）` : `名单，共 ${rows.length} 位`}
            columns={COLUMNS}
            rows={rows}
            rowKey={({ id }) => id}
            onOpen={({ id }) => go(paths.deskPerson(searchOrgId, id))}
          />
          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </QueryView>
  )
}
