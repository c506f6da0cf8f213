import type { ReactNode } from 'react'

import { tallyWords } from '@/domain/delivery'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { usePages } from '@/src/lib/use-pages'
import { Button } from '@/src/ui/button'
import { Empty } from '@/src/ui/empty'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { Notice } from '@/src/ui/notice'
import { QueryView } from '@/src/ui/query-view'
import { Row } from '@/src/ui/row'

import { useFill } from './use-fill'
import { useMonth } from './use-month'
import { monthWords } from './words'

export const RoundsScreen = ({ orgId }: { orgId: string }): ReactNode => {
  const { month, isCurrent, earlier, later } = useMonth()
  const pages = usePages('delivery.rounds', { orgId, month })
  const { busy, words, failed, fill } = useFill(orgId, () => pages.reload())

  return (
    <>
      <Heading level={2}>{monthWords(month)}</Heading>
      <Row>
        <Button onTap={earlier}>上个月</Button>
        {!isCurrent && <Button onTap={later}>下个月</Button>}
      </Row>
      {words !== null && <Notice tone={failed ? 'bad' : 'good'} title={words} />}
      <QueryView
        query={pages}
        empty={{ when: (rounds) => rounds.length === 0, view: <Empty title='这个月还没有送学名单。' /> }}
      >
        {(rounds) => (
          <>
            <List label='送学名单'>
              {rounds.map(({ id, orgName, tally }) => (
                <ListItem
                  key={id}
                  title={orgName}
                  lines={[tallyWords(tally)]}
                  onTap={() => go(paths.deliveryRound(id))}
                />
              ))}
            </List>
            <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
          </>
        )}
      </QueryView>
      {isCurrent && (
        <Button busy={busy} onTap={() => void fill()}>
          生成本月送学
        </Button>
      )}
      <List label='别的'>
        <ListItem
          title='送学的东西'
          lines={['进了多少、送了多少、还剩多少']}
          onTap={() => go(paths.stock(orgId))}
        />
        <ListItem
          title='要跟进的事'
          lines={['谁来办、什么时候办好']}
          onTap={() => go(paths.followUps(orgId))}
        />
      </List>
    </>
  )
}
