import type { ReactNode } from 'react'

import type { KeptRecord } from '@/types/delivery-shapes'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Progress } from '@/src/ui/progress'

import { KeptCard } from './kept-card'

interface HeldBoxProps {
  deliveryId: string
  kept: KeptRecord
  onChanged: () => void
}

/** Sent in by a phone whose list was taken back: a person says whether it is true. */
export const HeldBox = ({ deliveryId, kept, onChanged }: HeldBoxProps): ReactNode => {
  const action = useAction('delivery.settle')
  const settle = async (accept: boolean) => {
    if (await action.run({ deliveryId, entryId: kept.id, accept })) onChanged()
  }

  return (
    <KeptCard title='补传的记录，请核对' kept={kept}>
      <Progress action={action} failed='没有办好' />
      <Button busy={action.busy} onTap={() => void settle(true)}>
        是真的，算上
      </Button>
      <Button busy={action.busy} onTap={() => void settle(false)}>
        不算
      </Button>
    </KeptCard>
  )
}
