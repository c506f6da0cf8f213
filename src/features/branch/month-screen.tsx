import type { ReactNode } from 'react'

import type { BranchMonth } from '@/types/meeting-shapes'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { Notice } from '@/src/ui/notice'

import { DueList } from './due-list'
import { ELSEWHERE } from './elsewhere'
import { MeetingItem } from './meeting-item'
import { MissingList } from './missing-list'
import { termWords } from './words'

/** What a branch owes this month, whom it has to follow up, and where else there is work. */
export const MonthScreen = ({ month }: { month: BranchMonth }): ReactNode => {
  const { orgId, facts, term, coming, members } = month
  const ending = termWords(month, useNow())

  return (
    <>
      {ending !== '' && <Notice tone={term === 'over' ? 'bad' : 'care'} title={ending} />}
      {!facts && (
        <Notice tone='care' title='还没有写支部情况'>
          写上书记、支委和任期，才知道哪些会该开了。
        </Notice>
      )}
      {coming.length > 0 && (
        <Card>
          <Heading level={2}>已经安排的</Heading>
          <List label='已经安排的会'>
            {coming.map((meeting) => (
              <MeetingItem key={meeting.id} meeting={meeting} />
            ))}
          </List>
        </Card>
      )}
      <DueList month={month} />
      <MissingList missing={month.missing} />
      <Card>
        <Heading level={2}>支部</Heading>
        <List label='支部的事'>
          <ListItem title='开过的会' onTap={() => go(paths.branchMeetings(orgId))} />
          <ListItem title={`党员名单（${members}人）`} onTap={() => go(paths.branchMembers(orgId))} />
          <ListItem title='支部情况' onTap={() => go(paths.branchFacts(orgId))} />
          {ELSEWHERE.map(({ words, path }) => (
            <ListItem key={words} title={words} onTap={() => go(path(orgId))} />
          ))}
        </List>
      </Card>
    </>
  )
}

export const PlanButton = ({ orgId }: { orgId: string }): ReactNode => (
  <Button kind='main' onTap={() => go(paths.branchPlan(orgId))}>
    安排一次会
  </Button>
)
