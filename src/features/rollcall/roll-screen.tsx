import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Fragment, useState } from 'react'

import { byGroup } from '@/domain/bus-groups'
import { headsIn } from '@/domain/rollcall'

import type { KeptList } from '@/src/lib/offline-kept'
import styles from '@/src/staff/desk.module.scss'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'
import { Tabs } from '@/src/ui/tabs'

import { Band } from './band'
import type { Passenger, Road } from './people'
import { rollOf } from './people'
import { PersonPanel } from './person-panel'
import { RollRow } from './roll-row'
import type { Roll } from './use-roll'
import { EVERYBODY, NO_BUS, useWhere } from './use-where'

interface RollScreenProps {
  activityId: string
  list: KeptList
  road: Road
  roll: Roll
}

const byName = (people: readonly Passenger[], all: readonly Passenger[]) =>
  all.filter((person) => people.includes(person))

const groupWords = (group: string, people: readonly Passenger[], missing: readonly Passenger[]): string => {
  const short = headsIn(people.filter((person) => missing.includes(person)))
  return `${group || '没分小组的'} ${headsIn(people)}人，${short === 0 ? '齐了' : `还差${short}人`}`
}

export const RollScreen = ({ activityId, list, road, roll }: RollScreenProps): ReactNode => {
  const { where, choice, setPoint, setBus } = useWhere(activityId, road)
  const [asked, setAsked] = useState<Passenger | null>(null)
  const { pointId } = where
  const here = rollOf(list, road, where)
  const there = new Map(here.there.map(({ person, said }) => [person.personId, said]))
  const called = byName([...here.missing, ...here.there.map(({ person }) => person)], here.people)
  /** Groups are of one bus: where several are called together, their names say nothing. */
  const groups = choice === EVERYBODY ? ([['', called]] as const) : byGroup(called)
  const buses = [
    ...road.buses.map(({ id, name }) => ({ value: id, label: name })),
    ...(here.unseated && road.buses.length > 0 ? [{ value: NO_BUS, label: '还没分车' }] : []),
    { value: EVERYBODY, label: '所有的人' },
  ]
  const row = (person: Passenger) => (
    <RollRow
      key={person.personId}
      person={person}
      said={there.get(person.personId)}
      bus={choice === EVERYBODY ? road.buses.find(({ id }) => id === person.busId)?.name : undefined}
      onTap={() => roll.say(there.has(person.personId) ? 'none' : 'here', person.personId, { pointId })}
      onAsk={() => setAsked(person)}
    />
  )

  if (asked)
    return (
      <PersonPanel
        activityId={activityId}
        person={asked}
        aside={here.aside.find(({ person }) => person.personId === asked.personId)?.said ?? null}
        onSay={(said, note) => roll.say(said, asked.personId, { pointId, note })}
        onTakeBack={(said) => roll.say('none', asked.personId, { pointId: said.pointId })}
        onClose={() => setAsked(null)}
      />
    )

  return (
    <Tabs
      label='在哪里点名'
      tabs={road.points.map(({ id, name }) => ({ key: id, label: name }))}
      current={pointId}
      onChange={setPoint}
    >
      <View className={cx(styles.column)}>
        {road.buses.length > 0 && (
          <PickerField mode='select' label='哪辆车' value={choice} options={buses} onChange={setBus} />
        )}
        <Band activityId={activityId} here={here} bus={road.buses.find(({ id }) => id === choice)} />
        {roll.alone && (
          <Notice tone='care' title='没有信号，点的都记在手机里'>
            别的手机点的，要等有信号才看得到。
          </Notice>
        )}
        {groups.map(([group, people]) => (
          <Fragment key={group}>
            {groups.length > 1 && <Heading level={2}>{groupWords(group, people, here.missing)}</Heading>}
            <List label={group === '' ? '点名的人' : `${group}的人`}>{people.map(row)}</List>
          </Fragment>
        ))}
        {here.unsaid.length > 0 && (
          <>
            <Notice tone='care' title={`前面没点过的有${here.unsaid.length}位`}>
              在车上的，请点一下名字。
            </Notice>
            <List label='前面没点过的人'>{here.unsaid.map(row)}</List>
          </>
        )}
        {here.aside.length > 0 && (
          <>
            <Heading level={2}>不用等的人</Heading>
            <List label='不用等的人'>
              {here.aside.map(({ person, said }) => (
                <RollRow
                  key={person.personId}
                  person={person}
                  said={said}
                  onTap={() => roll.say('here', person.personId, { pointId })}
                  onAsk={() => setAsked(person)}
                />
              ))}
            </List>
          </>
        )}
      </View>
    </Tabs>
  )
}
