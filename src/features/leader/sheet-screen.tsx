import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { OutputOf } from '@/types/kernel/contract'

import { mayEnrol } from '@/domain/leader'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Check } from '@/src/ui/check'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { WhenFact } from '@/src/ui/when-fact'

import { ListedCard } from './listed-card'
import { stateOf, whoWords } from './member-words'
import type { Sheet } from './use-sheet'

const Outcome = ({ sheet: { done, refused, error, busy, send } }: { sheet: Sheet }): ReactNode => {
  const full = refused.filter((each) => each.full).length

  return (
    <>
      {done > 0 && <Notice tone='good' title={`报上了 ${done} 位`} />}
      {error && (
        <Notice tone='bad' title='没有报完'>
          {error.sentence}
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice tone='care' title={`有 ${refused.length} 位没有报上`}>
          {refused.map(({ member, words }) => (
            <View key={member.personId}>{`${member.name}：${words}`}</View>
          ))}
        </Notice>
      )}
      {full > 0 && (
        <Button busy={busy} onTap={() => void send(true)}>
          {`${full} 位排队等名额`}
        </Button>
      )}
    </>
  )
}

/** Who of my people comes, and who could. */
export const SheetScreen = ({
  activity,
  people,
  sheet,
}: OutputOf<'leader.sheet'> & { sheet: Sheet }): ReactNode => {
  const coming = people.filter((member) => !mayEnrol(member))
  const others = people.filter(mayEnrol)

  return (
    <>
      <Card>
        <Heading level={2}>{activity.title}</Heading>
        <WhenFact startsAt={activity.startsAt} endsAt={activity.endsAt} />
        <Fact label='地点'>{activity.placeName}</Fact>
      </Card>
      <Outcome sheet={sheet} />
      {others.length > 0 && (
        <>
          <Heading level={2}>给谁报名，点一下名字</Heading>
          {others.map((member) => (
            <Check
              key={member.personId}
              label={member.name}
              note={[whoWords(member), ...(member.state ? [stateOf(member).words] : [])].join('，')}
              value={sheet.chosen.includes(member.personId)}
              onChange={(on) => sheet.choose(member.personId, on)}
            />
          ))}
        </>
      )}
      {coming.length > 0 && (
        <>
          <Heading level={2}>{`报了名的 ${coming.length} 位`}</Heading>
          {coming.map((member) => (
            <ListedCard key={member.personId} member={member} sheet={sheet} />
          ))}
        </>
      )}
    </>
  )
}
