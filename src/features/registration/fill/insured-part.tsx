import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { dayOf } from '@/domain/calendar'
import { whyNotIdNumber } from '@/domain/id-number'

import { now } from '@/src/lib/clock'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

import { PartFooter } from './part-footer'
import type { Fill, Filling } from './use-fill'

interface PartProps {
  fill: Fill
  filling: Filling
}

/** The only place where an ID number is typed; a wrong digit is told before it is sent. */
export const InsuredPart = ({ fill, filling }: PartProps): ReactNode => {
  const [idNumber, setIdNumber] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)

  const onTap = () => {
    const why = whyNotIdNumber(idNumber.trim().toUpperCase(), dayOf(now().toISOString()))
    setWrong(why)
    if (why === null) fill.give({ what: 'insured', idNumber })
  }
  const error = wrong ?? fill.action.issue('part.idNumber')

  return (
    <>
      <View>给{filling.name}买这一场的保险要用。加密存放，活动后30天删掉，平时只看得到后四位。</View>
      {filling.idTail !== '' && (
        <Notice tone='plain' title={`已经填过，后四位是${filling.idTail}`}>
          填错了，就在下面重新填。
        </Notice>
      )}
      <TextField
        label='身份证号'
        hint='18位，最后一位可能是X'
        keyboard='idcard'
        maxLength={18}
        value={idNumber}
        {...(error === undefined ? {} : { error })}
        onChange={setIdNumber}
      />
      <PartFooter fill={fill} words='记下来' onTap={onTap} />
    </>
  )
}
