import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Insured } from '@/types/signup'

import { maskIdNumber } from '@/domain/masks'

import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'
import { Tag } from '@/src/ui/tag'

import { RevealNumber } from './reveal-number'

const State = ({ row: { idTail, outside } }: { row: Insured }): ReactNode => {
  if (idTail === '') return <Tag tone='care'>还没填</Tag>
  return outside === null ? <Tag tone='good'>填好了</Tag> : <Tag tone='bad'>年龄不在保险范围里</Tag>
}

const columnsOf = (activityId: string, mayPlan: boolean): Column<Insured>[] => [
  { key: 'name', title: '姓名', cell: ({ name }) => name },
  { key: 'number', title: '身份证号', cell: ({ idTail }) => maskIdNumber(idTail) || '—' },
  { key: 'age', title: '当天几岁', number: true, cell: ({ age }) => age ?? '—' },
  { key: 'state', title: '情况', cell: (row) => <State row={row} /> },
  ...(mayPlan
    ? [
        {
          key: 'reveal',
          title: '全号',
          cell: ({ personId, name, idTail }: Insured) =>
            idTail === '' ? (
              '—'
            ) : (
              <RevealNumber activityId={activityId} personId={personId} name={name} what='insured' />
            ),
        },
      ]
    : []),
]

interface InsuredListProps {
  activityId: string
  mayPlan: boolean
}

export const InsuredList = ({ activityId, mayPlan }: InsuredListProps): ReactNode => {
  const pages = usePages('signup.insured', { activityId, limit: LIMITS.pageMax })

  return (
    <QueryView
      query={pages}
      empty={{ when: (rows) => rows.length === 0 && !pages.hasMore, view: <Empty title='还没有人报名' /> }}
    >
      {(rows) => (
        <>
          <Table
            caption={pages.hasMore ? `投保名单（先看 ${rows.length} 位）` : `投保名单，共 ${rows.length} 位`}
            columns={columnsOf(activityId, mayPlan)}
            rows={rows}
            rowKey={({ personId }) => personId}
          />
          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </QueryView>
  )
}
