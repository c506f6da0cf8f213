import type { ReactNode } from 'react'

import type { OutputOf } from '@/types/kernel/contract'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { Progress } from '@/src/ui/progress'

interface AwayBoxProps {
  one: OutputOf<'delivery.get'>
  onChanged: () => void
}

/** Somebody stays elsewhere: nothing is brought, unless the branch there does, or they are back. */
export const AwayBox = ({ one, onChanged }: AwayBoxProps): ReactNode => {
  const { id: deliveryId, awayTo, handedOver } = one
  const action = useAction('delivery.away')
  const run = async (how: 'handOver' | 'back') => {
    if (await action.run({ deliveryId, how })) onChanged()
  }
  if (handedOver) return <Card>{`已经请${awayTo ?? ''}送`}</Card>

  return (
    <Card>
      <Heading level={2}>{`在外地，编在${awayTo ?? ''}`}</Heading>
      <Progress action={action} failed='没有改好' />
      <Button busy={action.busy} onTap={() => void run('handOver')}>
        请那边送
      </Button>
      <Button busy={action.busy} onTap={() => void run('back')}>
        人回来了，照常送
      </Button>
    </Card>
  )
}
