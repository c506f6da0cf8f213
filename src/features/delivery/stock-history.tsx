import type { ReactNode } from 'react'

import { whenWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { usePages } from '@/src/lib/use-pages'
import { useQuery } from '@/src/lib/use-query'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'

const said = (at: string, byName: string) => `${whenWords(at, null, now().toISOString())}，${byName}`

/** Where it came from and to whom it went. */
export const StockHistory = ({ orgId, itemId }: { orgId: string; itemId: string }): ReactNode => {
  const ins = useQuery('stock.ins', { orgId, itemId })
  const outs = usePages('stock.outs', { orgId, itemId })

  return (
    <>
      <Heading level={3}>入库、出库</Heading>
      <QueryView query={ins} empty={undefined}>
        {({ items }) => (
          <List label='入库、出库'>
            {items.map(({ change, at, byName, reason, over }) => (
              <ListItem
                key={`${at} ${change}`}
                title={change > 0 ? `入库${change}份` : `出库${-change}份${over ? '，超发' : ''}`}
                lines={[reason, said(at, byName)]}
              />
            ))}
          </List>
        )}
      </QueryView>
      <Heading level={3}>送给了谁</Heading>
      <QueryView query={outs} empty={undefined}>
        {(rows) => (
          <>
            <List label='送给了谁'>
              {rows.map(({ deliveryId, name, count, at, byName, over }) => (
                <ListItem
                  key={deliveryId}
                  title={`${name} ${count}份`}
                  lines={[said(at, byName), over === '' ? '' : `超发：${over}`].filter(Boolean)}
                />
              ))}
            </List>
            <LoadMore hasMore={outs.hasMore} loading={outs.loadingMore} onMore={outs.more} />
          </>
        )}
      </QueryView>
    </>
  )
}
