import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Given } from '@/types/delivery-shapes'
import { LIMITS } from '@/types/kernel/limits'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Empty } from '@/src/ui/empty'
import { NumberField } from '@/src/ui/number-field'
import { QueryView } from '@/src/ui/query-view'

interface ItemsEditorProps {
  orgId: string
  items: readonly Given[]
  busy: boolean
  onKeep: (items: { itemId: string; count: number }[]) => void
}

/** How many of each thing one home gets; none = it is not brought. */
export const ItemsEditor = ({ orgId, items, busy, onKeep }: ItemsEditorProps): ReactNode => {
  const stock = useQuery('stock.list', { orgId })
  const [counts, setCounts] = useState<Record<string, number>>(() =>
    Object.fromEntries(items.map(({ itemId, count }) => [itemId, count])),
  )
  const wanted = Object.entries(counts).flatMap(([itemId, count]) => (count > 0 ? [{ itemId, count }] : []))

  return (
    <QueryView
      query={stock}
      empty={{
        when: (all) => all.items.length === 0,
        view: <Empty title='还没有东西可送，请先在“送学的东西”里入库。' />,
      }}
    >
      {(all) => (
        <>
          {all.items.map(({ id, title, left }) => (
            <NumberField
              key={id}
              label={title}
              hint={`还剩${left}份`}
              value={counts[id] ?? 0}
              max={LIMITS.homePieces}
              onChange={(count) => setCounts({ ...counts, [id]: count ?? 0 })}
            />
          ))}
          <Button
            kind='main'
            busy={busy}
            why={wanted.length > LIMITS.homeItems ? `一家最多${LIMITS.homeItems}样` : null}
            onTap={() => onKeep(wanted)}
          >
            定下来
          </Button>
          <Button onTap={() => go(paths.stock(orgId))}>去入库</Button>
        </>
      )}
    </QueryView>
  )
}
