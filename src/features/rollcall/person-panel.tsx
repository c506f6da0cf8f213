import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'

import { ASIDES } from '@/types/kernel/labels'
import { LIMITS } from '@/types/kernel/limits'
import type { Said } from '@/types/rollcall'

import { isAside } from '@/domain/rollcall'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Choice } from '@/src/ui/choice'
import { Heading } from '@/src/ui/heading'
import { scrollTo } from '@/src/ui/scroll-to'
import { TextField } from '@/src/ui/text-field'

import type { Passenger } from './people'
import { PhoneButton } from './phone-button'

type Aside = keyof typeof ASIDES
const WAYS = (Object.keys(ASIDES) as Aside[]).map((value) => ({ value, label: ASIDES[value] }))

const TOP = 'rollcall-person'

interface PersonPanelProps {
  activityId: string
  person: Passenger
  /** What was said of the person before. */
  aside: Said | null
  onSay: (said: Aside, note: string) => boolean
  onTakeBack: (aside: Said) => boolean
  onClose: () => void
}

/** Somebody who is not there: phone, or say why nobody needs to wait. */
export const PersonPanel = ({
  activityId,
  person,
  aside,
  onSay,
  onTakeBack,
  onClose,
}: PersonPanelProps): ReactNode => {
  const [way, setWay] = useState<Aside | null>(null)
  const [note, setNote] = useState('')
  const [asked, setAsked] = useState(false)
  const why = note.trim()
  useEffect(() => scrollTo(TOP), [])

  const onKeep = () => {
    setAsked(true)
    if (way !== null && why.length >= 2 && onSay(way, why)) onClose()
  }

  return (
    <View id={TOP}>
      <Card>
        <Heading level={2}>{`${person.name}没到`}</Heading>
        <PhoneButton activityId={activityId} person={person} />
        <PhoneButton whose='contact' activityId={activityId} person={person} />
        <Choice
          label='不用等的原因'
          options={WAYS}
          value={way}
          error={asked && way === null ? '请选一样' : undefined}
          onChange={setWay}
        />
        <TextField
          label='谁说的，怎么说的'
          hint='例如：女儿来接，打过电话'
          value={note}
          maxLength={LIMITS.reason}
          error={asked && why.length < 2 ? '请写一句' : undefined}
          onChange={setNote}
        />
        <Button kind='main' onTap={onKeep}>
          不用等了，记下来
        </Button>
        {aside && isAside(aside.said) && (
          <Button onTap={() => onTakeBack(aside) && onClose()}>
            {`不是“${ASIDES[aside.said]}”，还是要等`}
          </Button>
        )}
        <Button onTap={onClose}>回到名单</Button>
      </Card>
    </View>
  )
}
