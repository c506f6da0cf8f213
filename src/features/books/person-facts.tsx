import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { PersonFile } from '@/types/person-file'

import { dayOf } from '@/domain/calendar'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { Tag } from '@/src/ui/tag'

import { RevealPhone } from '@/src/staff/reveal-phone'
import { PhoneBox } from './phone-box'
import { bornWords, confirmedWords, membershipWords, phoneWords } from './words'

interface PersonFactsProps {
  person: PersonFile
  /** Absent: nothing is changed here. */
  onDone?: () => void
}

export const PersonFacts = ({ person, onDone }: PersonFactsProps): ReactNode => {
  const { id, name, orgName, phoneMasked, verified, confirmed, createdAt, phoneDoubtful, memberships } =
    person

  return (
    <Card>
      <Heading level={2}>资料</Heading>
      <Fact label='姓名'>{name}</Fact>
      <Fact label='出生'>{bornWords(person)}</Fact>
      <Fact label='住在'>{orgName}</Fact>
      <Fact label='电话'>{phoneWords(person)}</Fact>
      <Fact label='身份' note={confirmed && confirmedWords(confirmed)}>
        <View>
          <Tag tone={verified ? 'good' : 'plain'}>{verified ? '核对过' : '没核对'}</Tag>
        </View>
      </Fact>
      {memberships.length > 0 && (
        <Fact label='支部'>
          {memberships.map((each) => (
            <View key={`${each.branchId} ${each.from}`}>{membershipWords(each)}</View>
          ))}
        </Fact>
      )}
      <Fact label='建档'>{dayOf(createdAt)}</Fact>
      {phoneDoubtful && (
        <Notice tone='care' title='打过去不是本人'>
          请向本人、家人或社区问新的号码。
        </Notice>
      )}
      <Button onTap={() => go(paths.deliveryHome(id))}>住址、要不要送学</Button>
      <View>{phoneMasked !== '' && <RevealPhone personId={id} name={name} />}</View>
      <Button fit onTap={() => go(paths.visitPerson(id))}>
        看望和走访
      </Button>
      {onDone && (
        <View>
          <PhoneBox person={person} onDone={onDone} />
        </View>
      )}
    </Card>
  )
}
