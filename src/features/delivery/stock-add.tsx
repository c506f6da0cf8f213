import type { ReactNode } from 'react'
import { useState } from 'react'

import { STOCK_KINDS } from '@/types/kernel/labels'
import { LIMITS } from '@/types/kernel/limits'
import type { StockKind } from '@/types/stock'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Choice } from '@/src/ui/choice'
import { NumberField } from '@/src/ui/number-field'
import { Progress } from '@/src/ui/progress'
import { TextField } from '@/src/ui/text-field'

const KINDS = (Object.keys(STOCK_KINDS) as StockKind[]).map((value) => ({ value, label: STOCK_KINDS[value] }))

export const StockAdd = ({ orgId, onAdded }: { orgId: string; onAdded: () => void }): ReactNode => {
  const action = useAction('stock.add')
  const [kind, setKind] = useState<StockKind | null>(null)
  const [title, setTitle] = useState('')
  const [count, setCount] = useState<number | null>(null)
  const onAdd = async () => {
    if (kind === null || count === null) return
    if (await action.run({ orgId, kind, title, count })) onAdded()
  }

  return (
    <>
      <Choice label='哪一类' options={KINDS} value={kind} onChange={setKind} />
      <TextField
        label='叫什么'
        hint='例如：老年日报'
        value={title}
        maxLength={LIMITS.title}
        error={action.issue('title')}
        onChange={setTitle}
      />
      <NumberField typed label='有多少份' value={count} max={LIMITS.stockPieces} onChange={setCount} />
      <Progress action={action} failed='没有加上' />
      <Button
        kind='main'
        busy={action.busy}
        why={kind === null ? '请选哪一类' : count === null ? '请写有多少份' : null}
        onTap={() => void onAdd()}
      >
        加上
      </Button>
    </>
  )
}
