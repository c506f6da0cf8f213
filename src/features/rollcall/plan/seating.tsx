import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Fragment, useState } from 'react'

import { byGroup } from '@/domain/bus-groups'
import { headsIn } from '@/domain/rollcall'

import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import { GroupDialog } from './group-dialog'
import { MoveDialog } from './move-dialog'
import { PartyList } from './party-list'
import type { Plan } from './use-plan'
import type { Movers } from './use-seating'
import { communitiesOf, useSeating } from './use-seating'

interface SeatingProps {
  activityId: string
  plan: Plan
  /** Buses that are typed and not saved have no seats yet. */
  unsaved: boolean
  reload: () => void
}

export const Seating = ({ activityId, plan, unsaved, reload }: SeatingProps): ReactNode => {
  const seating = useSeating(activityId, plan, reload)
  const [movers, setMovers] = useState<Movers | null>(null)
  const [grouped, setGrouped] = useState<Movers | null>(null)
  const { buses, riders } = plan
  const inBus = (id: string | null) => riders.filter(({ busId }) => busId === id)
  const waiting = inBus(null)
  const why = unsaved ? '先保存车，再分座位' : buses.length === 0 ? '先加车并保存' : null

  return (
    <>
      {seating.full && (
        <Notice tone='bad' title={`${seating.full.words}坐不下`}>
          <Button fit busy={seating.busy} onTap={() => void seating.moveAnyway()}>
            座位不够，照样安排
          </Button>
        </Notice>
      )}
      {seating.error && !seating.full && <Notice tone='bad' title={seating.error.sentence} />}
      {seating.left !== null && seating.left > 0 && (
        <Notice tone='care' title={`还有${seating.left}人没有座位`}>
          一起来的不拆开。请加一辆车，或一位一位地换车。
        </Notice>
      )}
      {waiting.length > 0 && (
        <Card>
          <Heading level={2}>{`还没分车 ${headsIn(waiting)}人`}</Heading>
          <Button kind='main' busy={seating.busy} why={why} onTap={() => void seating.fill()}>
            自动分车
          </Button>
          {why === null &&
            communitiesOf(riders).map((community) => (
              <View key={community.words} className={cx(styles.buttons)}>
                <View>{`${community.words} ${community.heads}人`}</View>
                {buses.map(({ id, name }) => (
                  <Button
                    key={id}
                    fit
                    label={`${community.words}坐${name}`}
                    busy={seating.busy}
                    onTap={() => void seating.move(community, id)}
                  >
                    {`坐${name}`}
                  </Button>
                ))}
              </View>
            ))}
          <PartyList riders={waiting} words='选车' onMove={why === null ? setMovers : null} />
        </Card>
      )}
      {buses.map(({ id, name, seats, leader }) => (
        <Card key={id}>
          <Heading level={2}>{`${name} ${headsIn(inBus(id))} / ${seats} 座`}</Heading>
          {headsIn(inBus(id)) > seats && <Notice tone='care' title='坐的人比座位多' />}
          {leader !== '' && <View>{`带队 ${leader}`}</View>}
          {byGroup(inBus(id)).map(([group, people]) => (
            <Fragment key={group}>
              {group !== '' && <Heading level={3}>{`${group} ${headsIn(people)}人`}</Heading>}
              <PartyList
                riders={people}
                words='换车'
                onMove={unsaved ? null : setMovers}
                onGroup={unsaved ? null : setGrouped}
              />
            </Fragment>
          ))}
        </Card>
      ))}
      {riders.length === 0 && <Notice tone='plain' title='还没有人报名' />}
      {grouped && (
        <GroupDialog
          movers={grouped}
          now={riders.find(({ personId }) => grouped.personIds.includes(personId))?.group ?? ''}
          onGroup={(who, name) => void seating.group(who, name)}
          onClose={() => setGrouped(null)}
        />
      )}
      {movers && (
        <MoveDialog
          movers={movers}
          plan={plan}
          onMove={(who, busId) => void seating.move(who, busId)}
          onClose={() => setMovers(null)}
        />
      )}
    </>
  )
}
