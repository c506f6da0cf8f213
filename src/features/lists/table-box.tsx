import type { ReactNode } from 'react'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Field } from '@/src/ui/field'

import type { ChosenTable } from './use-table'

const WHERE =
  process.env.TARO_ENV === 'h5' ? '' : '请先把表格发到微信里，比如发给“文件传输助手”，再从聊天里选。'

export const TableBox = ({ table }: { table: ChosenTable }): ReactNode => (
  <Card>
    <Field
      label='或者选一个表格'
      hint={`xlsx 或 csv。要有“姓名”一列，还可以有出生年份、电话、社区、备注。${WHERE}`}
      error={table.sentence ?? undefined}
    >
      <Button busy={table.busy} onTap={() => void table.choose()}>
        选表格
      </Button>
    </Field>
  </Card>
)
