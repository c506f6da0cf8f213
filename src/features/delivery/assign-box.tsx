import type { ReactNode } from 'react'
import { useState } from 'react'

import { useAction } from '@/src/lib/use-action'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { PickerField } from '@/src/ui/picker-field'
import { Progress } from '@/src/ui/progress'

interface AssignBoxProps {
  roundId: string
  unassigned: number
  onChanged: () => void
}

/** Homes to which nobody goes yet go to one person at once; a single home can still be given to another. */
export const AssignBox = ({ roundId, unassigned, onChanged }: AssignBoxProps): ReactNode => {
  const deliverers = useQuery('delivery.deliverers', { roundId })
  const action = useAction('delivery.assign')
  const [grantId, setGrantId] = useState('')
  const onAssign = async () => {
    if (await action.run({ roundId, grantId })) onChanged()
  }

  return (
    <Card>
      <Heading level={2}>{`还有${unassigned}家没有人送`}</Heading>
      <PickerField
        mode='select'
        label='请谁去送'
        value={grantId}
        options={(deliverers.data?.items ?? []).map((each) => ({ value: each.grantId, label: each.name }))}
        onChange={setGrantId}
      />
      <Progress action={action} failed='没有安排好' />
      <Button busy={action.busy} why={grantId === '' ? '请先选一个人' : null} onTap={() => void onAssign()}>
        都请这位去送
      </Button>
    </Card>
  )
}
