import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS, PATTERNS } from '@/types/kernel/limits'

import { now } from '@/src/lib/clock'
import { Button } from '@/src/ui/button'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { NumberField } from '@/src/ui/number-field'
import { TextField } from '@/src/ui/text-field'

import { HeadsBar } from '../heads-bar'
import type { Offline } from '@/src/staff/offline/use-offline'

/** 现场来的人 and heads, without signal: whether a name is known already is found out when it is sent in. */
export const OfflineGuests = ({ add }: { add: Offline['add'] }): ReactNode => {
  const [name, setName] = useState('')
  const [birthYear, setBirthYear] = useState<number | null>(null)
  const [asked, setAsked] = useState(false)
  const [last, setLast] = useState('')
  const noName = !PATTERNS.personName.test(name.trim())

  const onAdd = () => {
    setAsked(true)
    if (noName || birthYear === null) return
    if (!add({ what: 'walkIn', name: name.trim(), birthYear })) return
    setLast(name.trim())
    setName('')
    setBirthYear(null)
    setAsked(false)
  }

  return (
    <View>
      <Heading level={2}>现场来的人</Heading>
      {last !== '' && <Notice tone='good' title={`${last} 记下了`} />}
      <TextField
        label='姓名'
        value={name}
        maxLength={LIMITS.name}
        error={asked && noName ? '请写姓名，只写文字' : undefined}
        onChange={setName}
      />
      <NumberField
        typed
        label='出生年份'
        hint='四位数字，例如1950'
        value={birthYear}
        max={now().getFullYear()}
        error={asked && birthYear === null ? '请写出生年份，例如1950' : undefined}
        onChange={setBirthYear}
      />
      <Button onTap={onAdd}>记下这一位</Button>
      <HeadsBar heads={{ add: (change) => add({ what: 'heads', change }), unsent: 0, error: null }} />
    </View>
  )
}
