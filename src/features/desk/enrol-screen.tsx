import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { DeskActivity } from '@/types/activity'
import type { PersonRow } from '@/types/person-file'
import { LIMITS } from '@/types/kernel/limits'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Confirm } from '@/src/ui/confirm'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { NumberField } from '@/src/ui/number-field'
import { Progress } from '@/src/ui/progress'

import styles from '@/src/staff/desk.module.scss'
import { EnrolDone } from './enrol-done'
import { MyPeopleFinder } from '@/src/staff/my-people-finder'
import { bornWords } from '@/src/staff/born-words'
import { asksFor } from './sign-up-words'
import type { Enrol } from './use-enrol'
import { useEnrol } from './use-enrol'

const Chosen = ({ person, onDrop }: { person: PersonRow; onDrop: () => void }) => (
  <View className={cx(styles.person)}>
    <View>{`${person.name}，${bornWords(person.birthYear)}，${person.orgName}`}</View>
    <View className={cx(styles.buttons)}>
      <Button fit label={`换掉${person.name}`} onTap={onDrop}>
        换一个人
      </Button>
    </View>
  </View>
)

const Together = ({ enrol }: { enrol: Enrol }): ReactNode => {
  const { partner, pickPartner, companions, setCompanions } = enrol
  const [open, setOpen] = useState(false)

  return (
    <Card>
      <Heading level={2}>和谁一起（可不填）</Heading>
      {partner ? (
        <Chosen person={partner} onDrop={() => pickPartner(null)} />
      ) : open ? (
        <MyPeopleFinder
          deed='一起来的是'
          onPick={(next) => {
            pickPartner(next)
            setOpen(false)
          }}
        />
      ) : (
        <Button onTap={() => setOpen(true)}>找一起来的人</Button>
      )}
      <NumberField
        label='陪同的人，没写名字的'
        hint='每位占一个名额'
        value={companions}
        max={LIMITS.companionsMax}
        onChange={setCompanions}
      />
    </Card>
  )
}

/** 加一个人: whoever has no phone, came by or rang up. Both names are recorded. */
export const EnrolScreen = ({ activity }: { activity: DeskActivity }): ReactNode => {
  const { id, signUp, left, capacity } = activity
  const enrol = useEnrol(id)
  const { person, send, unfit, action, done } = enrol
  const [asking, setAsking] = useState(false)

  if (!person) {
    return (
      <>
        {done && <EnrolDone registrant={done} />}
        <Card>
          <Heading level={2}>{done ? '再加一个人' : '先找到这个人'}</Heading>
          <MyPeopleFinder deed='选' onPick={enrol.pick} />
        </Card>
      </>
    )
  }

  return (
    <>
      <Card>
        <Heading level={2}>给谁报名</Heading>
        <Chosen person={person} onDrop={() => enrol.pick(null)} />
      </Card>
      <Together enrol={enrol} />
      {left !== null && <Notice tone='plain' title={`大家的名额还有 ${left} 个`} />}
      <Progress action={action} failed={`${person.name}没有报上`} />
      {unfit && (
        <Button busy={action.busy} onTap={() => void unfit()}>
          破例报名，记我的名字
        </Button>
      )}
      <Button kind='main' busy={action.busy} onTap={() => void send('place')}>
        报名
      </Button>
      <View className={cx(styles.buttons)}>
        {asksFor(signUp).promotion && (
          <Button fit busy={action.busy} onTap={() => void send('line')}>
            排队
          </Button>
        )}
        {capacity !== null && signUp !== 'lottery' && (
          <Button fit busy={action.busy} onTap={() => setAsking(true)}>
            加座
          </Button>
        )}
      </View>
      <Confirm
        open={asking}
        title={`给${person.name}加座吗？`}
        yes='加座'
        onYes={() => void send('extra')}
        onNo={() => setAsking(false)}
      >
        {`加座超出原来的 ${capacity ?? 0} 个名额，排队的人不会因此往后，谁加的会记下来。`}
      </Confirm>
    </>
  )
}
