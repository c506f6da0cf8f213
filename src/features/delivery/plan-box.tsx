import type { ReactNode } from 'react'
import { useState } from 'react'

import type { OutputOf } from '@/types/kernel/contract'
import { LIMITS } from '@/types/kernel/limits'

import { useAction } from '@/src/lib/use-action'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Check } from '@/src/ui/check'
import { Heading } from '@/src/ui/heading'
import { NumberField } from '@/src/ui/number-field'
import { PickerField } from '@/src/ui/picker-field'
import { Progress } from '@/src/ui/progress'
import { TextField } from '@/src/ui/text-field'

interface PlanBoxProps {
  one: OutputOf<'delivery.get'>
  orgId: string
  onChanged: () => void
}

/** Who goes to this home this month, and what it gets if that is not what all others get. */
export const PlanBox = ({ one, orgId, onChanged }: PlanBoxProps): ReactNode => {
  const { id: deliveryId, rev, roundId, items, own } = one
  const deliverers = useQuery('delivery.deliverers', { roundId })
  const stock = useQuery('stock.list', { orgId })
  const action = useAction('delivery.plan')
  const staff = deliverers.data?.items ?? []
  const [chosen, setGrantId] = useState<string | null>(null)
  const grantId = chosen ?? staff.find(({ name }) => name === one.delivererName)?.grantId ?? ''
  const [second, setSecond] = useState(one.second)
  const [asOthers, setAsOthers] = useState(!own)
  const [counts, setCounts] = useState<Record<string, number>>(
    Object.fromEntries(items.map(({ itemId, count }) => [itemId, count])),
  )
  const onKeep = async () => {
    const given = Object.entries(counts).flatMap(([itemId, count]) => (count > 0 ? [{ itemId, count }] : []))
    const plan = { items: asOthers ? null : given, grantId: grantId === '' ? null : grantId, second }
    if (await action.run({ deliveryId, rev, ...plan })) onChanged()
  }

  return (
    <>
      <Heading level={2}>这个月怎么送</Heading>
      <PickerField
        mode='select'
        label='谁去送'
        value={grantId}
        options={staff.map((each) => ({ value: each.grantId, label: each.name }))}
        onChange={setGrantId}
      />
      <TextField label='和谁一起去' optional value={second} maxLength={LIMITS.name} onChange={setSecond} />
      <Check label='和别家送一样的东西' value={asOthers} onChange={setAsOthers} />
      {!asOthers &&
        (stock.data?.items ?? []).map(({ id, title, left }) => (
          <NumberField
            key={id}
            label={title}
            hint={`还剩${left}份`}
            value={counts[id] ?? 0}
            max={LIMITS.homePieces}
            onChange={(count) => setCounts({ ...counts, [id]: count ?? 0 })}
          />
        ))}
      <Progress action={action} failed='没有改好' />
      <Button busy={action.busy} onTap={() => void onKeep()}>
        改好了
      </Button>
    </>
  )
}
