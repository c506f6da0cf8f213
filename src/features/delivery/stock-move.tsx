import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { StockItem } from '@/types/stock'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Check } from '@/src/ui/check'
import { Choice } from '@/src/ui/choice'
import { NumberField } from '@/src/ui/number-field'
import { Progress } from '@/src/ui/progress'
import { TextField } from '@/src/ui/text-field'

const WAYS = [
  { value: 'in', label: '入库' },
  { value: 'out', label: '出库', note: '送到家的会自己减，这里记别的' },
] as const

interface StockMoveProps {
  orgId: string
  item: StockItem
  onMoved: () => void
}

export const StockMove = ({ orgId, item, onMoved }: StockMoveProps): ReactNode => {
  const action = useAction('stock.move')
  const [way, setWay] = useState<'in' | 'out'>('in')
  const [count, setCount] = useState<number | null>(null)
  const [reason, setReason] = useState('')
  const [over, setOver] = useState(false)
  const short = way === 'out' && count !== null && count > item.left
  const onMove = async () => {
    if (count === null) return
    const change = way === 'in' ? count : -count
    if (await action.run({ orgId, itemId: item.id, change, reason, over: short && over })) onMoved()
  }

  return (
    <>
      <Choice label='入库还是出库' options={WAYS} value={way} onChange={setWay} />
      <NumberField typed label='多少份' value={count} max={LIMITS.stockPieces} onChange={setCount} />
      <TextField
        label='为什么'
        hint='例如：新到一批'
        value={reason}
        maxLength={LIMITS.reason}
        error={action.issue('reason')}
        onChange={setReason}
      />
      {short && (
        <Check
          label='库里没有这么多，照样出'
          note='算超发，上面要写明为什么'
          value={over}
          onChange={setOver}
        />
      )}
      <Progress action={action} failed='没有记上' />
      <Button
        kind='main'
        busy={action.busy}
        why={count === null || count === 0 ? '请写多少份' : null}
        onTap={() => void onMove()}
      >
        记好了
      </Button>
    </>
  )
}
