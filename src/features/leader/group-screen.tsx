import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { PersonRow } from '@/types/person-file'

import { useAction } from '@/src/lib/use-action'
import { bornWords } from '@/src/staff/born-words'
import { MyPeopleFinder } from '@/src/staff/my-people-finder'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import type { Column } from '@/src/ui/table.props'
import { Table } from '@/src/ui/table'

interface GroupScreenProps {
  orgId: string
  grantId: string
  items: readonly PersonRow[]
  reload: () => void
}

/** Whom this leader may sign up: staff says so, nobody else. */
export const GroupScreen = ({ orgId, grantId, items, reload }: GroupScreenProps): ReactNode => {
  const { run, busy, error } = useAction('leader.put')
  const put = async (personId: string, on: boolean) => {
    if (await run({ orgId, grantId, personId, on })) reload()
  }
  const columns: readonly Column<PersonRow>[] = [
    { key: 'name', title: '姓名', cell: ({ name }) => name },
    { key: 'born', title: '出生年', cell: ({ birthYear }) => bornWords(birthYear) },
    { key: 'home', title: '住在', cell: ({ orgName }) => orgName },
    { key: 'phone', title: '电话', cell: ({ phoneMasked }) => phoneMasked || '没有电话' },
    {
      ...{ key: 'out', title: '不归这位组长' },
      cell: ({ id, name }) => (
        <Button fit busy={busy} label={`移出${name}`} onTap={() => void put(id, false)}>
          移出
        </Button>
      ),
    },
  ]

  return (
    <>
      <Notice tone='plain' title='组长可以替下面的人报名和取消'>
        {`只看得到姓名、出生年和电话后四位，看不到别的人。一个组最多${LIMITS.groupMax}人。`}
      </Notice>
      {error && <Notice tone='bad' title={error.sentence} />}
      {items.length > 0 && (
        <Table caption={`${items.length} 位组员`} columns={columns} rows={items} rowKey={({ id }) => id} />
      )}
      <Card>
        <Heading level={2}>加一位组员</Heading>
        <MyPeopleFinder deed='加上' onPick={({ id }) => void put(id, true)} />
      </Card>
    </>
  )
}
