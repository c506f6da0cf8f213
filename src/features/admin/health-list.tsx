import type { ReactNode } from 'react'

import type { OutputOf } from '@/types/kernel/contract'

import { clockOf, dayOf } from '@/domain/calendar'

import { useQuery } from '@/src/lib/use-query'
import { Notice } from '@/src/ui/notice'
import { QueryView } from '@/src/ui/query-view'
import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'
import { Tag } from '@/src/ui/tag'

import { StoppedList } from './stopped-list'

type Job = OutputOf<'ops.health'>['jobs'][number]
type Migration = OutputOf<'ops.health'>['migrations'][number]

const State = ({ job }: { job: Job }) => {
  if (job.failures > 0) return <Tag tone='bad'>{`失败 ${job.failures} 次`}</Tag>
  return job.beatAt === null ? <Tag>还没跑过</Tag> : <Tag tone='good'>正常</Tag>
}

const COLUMNS: readonly Column<Job>[] = [
  { key: 'label', title: '任务', cell: ({ label }) => label },
  { key: 'state', title: '情况', cell: (job) => <State job={job} /> },
  {
    key: 'beat',
    title: '上次跑的时间',
    cell: ({ beatAt }) => (beatAt === null ? '—' : `${dayOf(beatAt)} ${clockOf(beatAt)}`),
  },
  { key: 'done', title: '做了几件', number: true, cell: ({ done }) => done },
  { key: 'error', title: '最近一次出错', cell: ({ lastError }) => lastError ?? '没有' },
]

const MIGRATIONS: readonly Column<Migration>[] = [
  { key: 'number', title: '编号', cell: ({ number }) => number },
  { key: 'label', title: '改什么', cell: ({ label }) => label },
  {
    key: 'state',
    title: '情况',
    cell: ({ left }) => (left === 0 ? <Tag tone='good'>做完了</Tag> : <Tag tone='care'>正在做</Tag>),
  },
  { key: 'left', title: '还剩几份', number: true, cell: ({ left }) => left },
]

export const HealthList = ({ orgId }: { orgId: string }): ReactNode => {
  const query = useQuery('ops.health', { orgId })

  return (
    <QueryView query={query} empty={undefined}>
      {({ jobs, migrations, stopped, underOlderKeys }) => (
        <>
          <StoppedList orgId={orgId} stopped={stopped} onResumed={query.reload} />
          <Table caption='系统自己每分钟做的事' columns={COLUMNS} rows={jobs} rowKey={({ name }) => name} />
          {underOlderKeys > 0 && (
            <Notice tone='care' title={`还有 ${underOlderKeys} 份资料要用旧钥匙打开，旧钥匙先不要删`} />
          )}
          <Table
            caption='旧资料改成新样子'
            columns={MIGRATIONS}
            rows={migrations}
            rowKey={({ number }) => String(number)}
          />
        </>
      )}
    </QueryView>
  )
}
