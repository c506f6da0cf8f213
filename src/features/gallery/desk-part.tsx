import type { ReactNode } from 'react'
import { useState } from 'react'

import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'
import { Page } from '@/src/ui/page'
import { PickerField } from '@/src/ui/picker-field'
import { Row } from '@/src/ui/row'
import { SearchBox } from '@/src/ui/search-box'
import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'
import { Tabs } from '@/src/ui/tabs'
import { Tag } from '@/src/ui/tag'

interface Row {
  id: string
  title: string
  when: string
  taken: number
  capacity: number
}

const ROWS: Row[] = [
  { id: '1', title: '文明健康知识讲座', when: '11月23日 9:00', taken: 48, capacity: 60 },
  { id: '2', title: '智能手机运用培训', when: '11月25日 9:00', taken: 30, capacity: 30 },
  { id: '3', title: '趣味运动会', when: '11月28日 14:00', taken: 112, capacity: 200 },
]

const COLUMNS: Column<Row>[] = [
  { key: 'title', title: '活动', cell: ({ title }) => title },
  { key: 'when', title: '时间', cell: ({ when }) => when },
  { key: 'taken', title: '已报', number: true, cell: ({ taken }) => taken },
  { key: 'capacity', title: '名额', number: true, cell: ({ capacity }) => capacity },
  {
    key: 'state',
    title: '状态',
    cell: ({ taken, capacity }) =>
      taken < capacity ? <Tag tone='good'>报名中</Tag> : <Tag tone='care'>已满</Tag>,
  },
]

const TABS = [
  { key: 'week', label: '本周' },
  { key: 'month', label: '本月' },
] as const

export const DeskPart = (): ReactNode => {
  const [tab, setTab] = useState<'week' | 'month'>('week')
  const [street, setStreet] = useState('')

  return (
    <Page
      title='活动安排'
      variant='desk'
      actions={
        <Button kind='main' fit onTap={() => undefined}>
          新建活动
        </Button>
      }
    >
      <Notice tone='care' title='还有两场没有填好'>
        补齐地点和联系电话后才能发布
      </Notice>
      <Row>
        <SearchBox hint='活动名称' onSearch={() => undefined} />
        <PickerField
          label='街道'
          mode='select'
          options={[{ value: 'a', label: '嘉莲街道' }]}
          value={street}
          onChange={setStreet}
        />
      </Row>
      <Tabs label='看多久' tabs={TABS} current={tab} onChange={setTab}>
        <Table
          caption='本周的活动'
          columns={COLUMNS}
          rows={ROWS}
          rowKey={({ id }) => id}
          onOpen={() => undefined}
        />
      </Tabs>
    </Page>
  )
}
