import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Round } from '@/types/delivery-shapes'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Progress } from '@/src/ui/progress'

import { ItemsEditor } from './items-editor'
import { itemsWords } from './words'

/** What every home of the round gets. */
export const ItemsBox = ({ round, onChanged }: { round: Round; onChanged: () => void }): ReactNode => {
  const action = useAction('delivery.setItems')
  const [open, setOpen] = useState(false)
  const { id: roundId, rev, orgId, items } = round
  const onKeep = async (wanted: { itemId: string; count: number }[]) => {
    if (!(await action.run({ roundId, rev, items: wanted }))) return
    setOpen(false)
    onChanged()
  }

  return (
    <Card>
      <Fact label='每家送'>{itemsWords(items)}</Fact>
      <Progress action={action} failed='没有定下来' />
      {open && (
        <ItemsEditor {...{ orgId, items, busy: action.busy }} onKeep={(wanted) => void onKeep(wanted)} />
      )}
      <Button onTap={() => setOpen(!open)}>{open ? '先不改' : '改每家送什么'}</Button>
    </Card>
  )
}
