import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { REGISTRATION_STATES } from '@/types/kernel/labels'
import type { Registrant } from '@/types/registration'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import styles from './activity.module.scss'
import { bornWords } from './party-words'
import { RevealPhone } from './reveal-phone'

interface UntoldProps {
  activityId: string
  mayReveal: boolean
  onTold: () => void
}

const Untold = ({
  activityId,
  mayReveal,
  onTold,
  person,
}: UntoldProps & { person: Registrant }): ReactNode => {
  const { run, busy, error } = useAction('places.told')
  const { personId, name, birthYear, orgName, state, byName } = person
  const onTap = async () => {
    if (await run({ activityId, personId })) onTold()
  }

  return (
    <View className={cx(styles.person)}>
      <View>
        {`${name}，${bornWords(birthYear)}，${orgName}，${REGISTRATION_STATES[state]}`}
        {byName !== null && `，${byName}报的`}
      </View>
      <View className={cx(styles.buttons)}>
        {mayReveal && <RevealPhone personId={personId} name={name} />}
        <Button fit busy={busy} label={`已经告诉本人：${name}`} onTap={() => void onTap()}>
          已经告诉本人
        </Button>
      </View>
      {error && <Notice tone='bad' title={error.sentence} />}
    </View>
  )
}

/** 要打电话告诉的人: they have a place now and may not know it. */
export const UntoldList = ({
  untold,
  ...props
}: UntoldProps & { untold: readonly Registrant[] }): ReactNode =>
  untold.length === 0 ? null : (
    <Card>
      <Heading level={2}>要打电话告诉的人（{String(untold.length)}）</Heading>
      {untold.map((person) => (
        <Untold key={person.personId} {...props} person={person} />
      ))}
    </Card>
  )
