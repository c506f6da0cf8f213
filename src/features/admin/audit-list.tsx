import type { ReactNode } from 'react'

import type { AuditLine } from '@/types/audit'
import { LIMITS } from '@/types/kernel/limits'

import { clockOf, dayOf } from '@/domain/calendar'

import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'
import { Tag } from '@/src/ui/tag'

import { actionWords, resultWords, standingWords } from './audit-words'

const COLUMNS: readonly Column<AuditLine>[] = [
  { key: 'at', title: '时间', cell: ({ at }) => `${dayOf(at)} ${clockOf(at)}` },
  { key: 'who', title: '谁', cell: ({ byName }) => byName || '没有登记的人' },
  { key: 'as', title: '凭什么身份', cell: ({ as }) => standingWords(as) },
  { key: 'what', title: '做了什么', cell: ({ action }) => actionWords(action) },
  { key: 'target', title: '对象', cell: ({ target }) => target ?? '' },
  {
    key: 'result',
    title: '结果',
    cell: ({ result }) => <Tag tone={result === 'ok' ? 'plain' : 'bad'}>{resultWords(result)}</Tag>,
  },
]

/** Newest first; nothing here can be changed or removed. */
export const AuditList = ({ orgId }: { orgId: string }): ReactNode => {
  const pages = usePages('audit.list', { orgId, limit: LIMITS.pageMax })

  return (
    <QueryView
      query={pages}
      empty={{ when: (lines) => lines.length === 0, view: <Empty title='还没有记录' /> }}
    >
      {(lines) => (
        <>
          <Table caption='最新的在最上面' columns={COLUMNS} rows={lines} rowKey={({ id }) => id} />
          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </QueryView>
  )
}
