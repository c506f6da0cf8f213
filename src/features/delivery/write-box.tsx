import type { ReactNode } from 'react'

import type { OutputOf } from '@/types/kernel/contract'
import { LIMITS } from '@/types/kernel/limits'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Progress } from '@/src/ui/progress'
import { TextField } from '@/src/ui/text-field'

import { RecordFields } from './record-fields'
import { blankForm, formOf, gapOf, recordOf, useRecordForm } from './record-form'

interface WriteBoxProps {
  one: OutputOf<'delivery.get'>
  onChanged: () => void
}

/** What is on the list of the home, and what it got besides. */
const offered = ({ items, record }: WriteBoxProps['one']) => {
  const gave = record?.record.state === 'delivered' ? record.record.gave : []
  return [...items, ...gave.filter(({ itemId }) => !items.some((each) => each.itemId === itemId))]
}

/** Written down at a desk, from paper, or put right. */
export const WriteBox = ({ one, onChanged }: WriteBoxProps): ReactNode => {
  const { id: deliveryId, rev, record, second } = one
  const items = offered(one)
  const action = useAction('delivery.record')
  const writing = useRecordForm(record ? formOf(record, items) : blankForm(items, second))
  const { form, set } = writing
  const short = action.error?.code === 'STOCK.SHORT'
  const onKeep = async () => {
    if (await action.run({ deliveryId, rev, record: recordOf(form) })) onChanged()
  }

  return (
    <>
      <RecordFields writing={writing} items={items} />
      <Progress action={action} failed='没有记上' />
      {(short || form.over !== '') && (
        <TextField
          label='为什么超发'
          hint='例如：先借社区的'
          value={form.over}
          maxLength={LIMITS.reason}
          onChange={(over) => set({ over })}
        />
      )}
      <Button kind='main' busy={action.busy} why={gapOf(form)} onTap={() => void onKeep()}>
        记好了
      </Button>
    </>
  )
}
