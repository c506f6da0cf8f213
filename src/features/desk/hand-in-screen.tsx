import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Activity } from '@/types/activity'
import type { PersonRow } from '@/types/person-file'
import type { Registrant } from '@/types/registration'

import { whenWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useAction } from '@/src/lib/use-action'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Empty } from '@/src/ui/empty'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { QueryView } from '@/src/ui/query-view'
import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'

import { PersonFinder } from '@/src/staff/person-finder'
import { refusedWords } from '@/src/staff/refused-words'
import { RegistrantState } from './registrant-state'

const COLUMNS: readonly Column<Registrant>[] = [
  { key: 'name', title: '姓名', cell: ({ name }) => name },
  { key: 'born', title: '出生年', number: true, cell: ({ birthYear }) => birthYear ?? '没填' },
  { key: 'home', title: '住在', cell: ({ orgName }) => orgName },
  { key: 'ticket', title: '票号', number: true, cell: ({ ticket }) => ticket },
  { key: 'state', title: '状态', cell: (registrant) => <RegistrantState registrant={registrant} /> },
]

interface HandInScreenProps {
  orgId: string
  activity: Activity
}

/** A community's list for somebody else's activity: its places, who is on it, and one more by a tap. */
export const HandInScreen = ({ orgId, activity }: HandInScreenProps): ReactNode => {
  const { id: activityId, startsAt, endsAt, place, orgName } = activity
  const quota = activity.quotas.find((each) => each.orgId === orgId)
  const { run, busy, error } = useAction('places.handIn')
  const list = useQuery('places.handedIn', { orgId, activityId })
  const [last, setLast] = useState<string | null>(null)

  const onPick = async (person: PersonRow) => {
    setLast(person.name)
    if (await run({ orgId, activityId, personId: person.id })) list.reload()
  }

  return (
    <>
      <Card>
        <Fact label='谁办'>{orgName}</Fact>
        <Fact label='时间'>{whenWords(startsAt, endsAt, now().toISOString())}</Fact>
        <Fact label='地点'>{place.name}</Fact>
        <Fact label='我们的名额'>{`${quota?.name ?? ''} ${quota?.places ?? 0} 个`}</Fact>
      </Card>
      {last !== null && error && (
        <Notice tone='bad' title={refusedWords(last, error)}>
          名单上的人都还在
        </Notice>
      )}
      {last !== null && !busy && !error && <Notice tone='good' title={`${last}报上了`} />}
      <Card>
        <Heading level={2}>加到名单上</Heading>
        <PersonFinder orgId={orgId} deed='报上' onPick={(person) => void onPick(person)} />
        <Button onTap={() => go(paths.roll(activityId, orgId))}>用接龙或表格报名</Button>
      </Card>
      <QueryView query={list} empty={undefined}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title='名单上还没有人' />
          ) : (
            <View>
              <Table
                caption={`我们的名单：${items.length} 位，名额 ${quota?.places ?? 0} 个`}
                columns={COLUMNS}
                rows={items}
                rowKey={({ personId }) => personId}
              />
            </View>
          )
        }
      </QueryView>
    </>
  )
}
