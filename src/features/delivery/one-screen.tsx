import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { OutputOf } from '@/types/kernel/contract'
import { DELIVERY_STATES, DELIVERY_WHY } from '@/types/kernel/labels'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { cx } from '@/src/ui/cx'
import { Tag } from '@/src/ui/tag'

import { AwayBox } from './away-box'
import styles from './delivery.module.scss'
import { HeldBox } from './held-box'
import { KeptCard } from './kept-card'
import { PlanBox } from './plan-box'
import { itemsWords, monthWords, placeWords, STATE_TONE } from './words'
import { WriteBox } from './write-box'

type One = OutputOf<'delivery.get'>

const Facts = ({ one }: { one: One }): ReactNode => (
  <Card>
    <Tag tone={STATE_TONE[one.state]}>{DELIVERY_STATES[one.state]}</Tag>
    <Fact label='住址'>{placeWords(one)}</Fact>
    <Fact label='名单'>{`${one.roundName} ${monthWords(one.month)}`}</Fact>
    <Fact label='为什么送'>{one.why.map((why) => DELIVERY_WHY[why]).join('、')}</Fact>
    <Fact label='谁去送'>
      {one.delivererName === null ? '还没有人送' : [one.delivererName, one.second].filter(Boolean).join('、')}
    </Fact>
    <Fact label='要送'>{itemsWords(one.items)}</Fact>
    <Button onTap={() => go(paths.deliveryHome(one.personId))}>改住址、要不要送</Button>
  </Card>
)

/** One home of one month: what stands, and what can be changed; one form at a time. */
export const OneScreen = ({ one, reload }: { one: One; reload: () => void }): ReactNode => {
  const [open, setOpen] = useState<'write' | 'plan' | null>(null)
  const round = useQuery('delivery.round', { roundId: one.roundId })
  const onChanged = () => {
    setOpen(null)
    reload()
  }
  const toggle = (which: 'write' | 'plan') => setOpen(open === which ? null : which)

  return (
    <View key={`${one.id} ${one.rev}`} className={cx(styles.one)}>
      <Facts one={one} />
      {one.held.map((kept) => (
        <HeldBox key={kept.id} deliveryId={one.id} kept={kept} onChanged={onChanged} />
      ))}
      {one.state === 'away' && <AwayBox one={one} onChanged={onChanged} />}
      {one.record && <KeptCard title='这次' kept={one.record} />}
      {one.others.map((kept) => (
        <KeptCard key={kept.id} title='还有人记过' kept={kept} />
      ))}
      <Button onTap={() => toggle('write')}>
        {open === 'write' ? '先不记' : one.record ? '改这次的记录' : '记送学'}
      </Button>
      {open === 'write' && <WriteBox one={one} onChanged={onChanged} />}
      {round.data && (
        <Button onTap={() => toggle('plan')}>{open === 'plan' ? '先不改' : '改谁去送、送什么'}</Button>
      )}
      {open === 'plan' && round.data && <PlanBox one={one} orgId={round.data.orgId} onChanged={onChanged} />}
    </View>
  )
}
