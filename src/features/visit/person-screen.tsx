import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { PersonVisits } from '@/types/visit'

import { dayOf } from '@/domain/calendar'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { bornWords } from '@/src/staff/born-words'
import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import { CueCard } from './cue-card'
import { OpenBox } from './open-box'
import { RevealBox } from './reveal-box'
import { SurvivorBox } from './survivor-box'
import { visitWords } from './words'

const Visits = ({ person }: { person: PersonVisits }): ReactNode => {
  const today = dayOf(useNow())

  return (
    <Card>
      <Heading level={2}>去过几次</Heading>
      {person.visits.length === 0 && <View>还没有记过走访。</View>}
      {person.visits.map((visit) => (
        <View key={visit.id} className={cx(styles.person)}>
          <View>{visitWords(visit, today)}</View>
          <View>{`${visit.visitors}去的`}</View>
          {visit.gift !== '' && <View>{`带了${visit.gift}`}</View>}
          <View className={cx(styles.buttons)}>
            <RevealBox personId={person.personId} of='visit' id={visit.id} label={visitWords(visit, today)} />
          </View>
        </View>
      ))}
    </Card>
  )
}

interface PersonScreenProps {
  person: PersonVisits
  keepsBooks: boolean
  reload: () => void
}

/** One home: why to go, what to do next, and who was there before. */
export const PersonScreen = ({ person, keepsBooks, reload }: PersonScreenProps): ReactNode => {
  const { personId, birthYear, orgName, keeperName, deceased, cues } = person

  return (
    <>
      <Card>
        <Fact label='住在'>{orgName}</Fact>
        <Fact label='出生'>{bornWords(birthYear)}</Fact>
        <Fact label='谁包户'>{keeperName ?? '还没有定'}</Fact>
        {keepsBooks && !deceased && (
          <View className={cx(styles.buttons)}>
            <Button fit onTap={() => go(paths.careOf(personId))}>
              生日和四个知道
            </Button>
          </View>
        )}
      </Card>
      {deceased ? (
        <Notice tone='plain' title='已去世，不再发通知，也不用再去' />
      ) : (
        <>
          <Button kind='main' onTap={() => go(paths.visitRecord(personId))}>
            记一次走访
          </Button>
          <Heading level={2}>{cues.length === 0 ? '现在没有要去看望的事' : '为什么要去'}</Heading>
          {cues.map((cue) => (
            <CueCard key={cue.id} person={person} cue={cue} mayClose={keepsBooks} onDone={reload} />
          ))}
          <OpenBox person={person} onDone={reload} />
        </>
      )}
      <Visits person={person} />
      {keepsBooks && <SurvivorBox person={person} />}
    </>
  )
}
