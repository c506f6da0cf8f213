import type { ReactNode } from 'react'
import { useState } from 'react'

import { STOCK_KINDS } from '@/types/kernel/labels'
import type { StockItem } from '@/types/stock'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Tag } from '@/src/ui/tag'

import { StockHistory } from './stock-history'
import { StockMove } from './stock-move'

interface StockItemCardProps {
  orgId: string
  item: StockItem
  onChanged: () => void
}

export const StockItemCard = ({ orgId, item, onChanged }: StockItemCardProps): ReactNode => {
  const [open, setOpen] = useState<'move' | 'history' | null>(null)
  const { title, kind, came, went, left } = item
  const toggle = (which: 'move' | 'history') => setOpen(open === which ? null : which)

  return (
    <Card>
      <Heading level={2}>{title}</Heading>
      {left < 0 && <Tag tone='care'>{`超发${-left}份`}</Tag>}
      <Fact label='类别'>{STOCK_KINDS[kind]}</Fact>
      <Fact label='还剩'>{`${left}份`}</Fact>
      <Fact label='进出'>{`进了${came}份，出了${went}份`}</Fact>
      <Button label={`${title}，入库或出库`} onTap={() => toggle('move')}>
        {open === 'move' ? '先不改' : '入库或出库'}
      </Button>
      {open === 'move' && (
        <StockMove
          {...{ orgId, item }}
          onMoved={() => {
            setOpen(null)
            onChanged()
          }}
        />
      )}
      <Button label={`${title}，看进出`} onTap={() => toggle('history')}>
        {open === 'history' ? '收起来' : '看进出'}
      </Button>
      {open === 'history' && <StockHistory {...{ orgId, itemId: item.id }} />}
    </Card>
  )
}
