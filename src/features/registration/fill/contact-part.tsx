import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { TextField } from '@/src/ui/text-field'

import { PartFooter } from './part-footer'
import type { Fill, Filling } from './use-fill'

interface PartProps {
  fill: Fill
  filling: Filling
}

/** Typed once in a life: the next trip begins with it. */
export const ContactPart = ({ fill, filling }: PartProps): ReactNode => {
  const [name, setName] = useState(filling.contact?.name ?? '')
  const [phone, setPhone] = useState(filling.contact?.phone ?? '')
  const { issue } = fill.action

  return (
    <>
      <View>路上有事，我们打给谁？写一位家人。</View>
      <TextField
        label='家人的姓名'
        maxLength={LIMITS.name}
        value={name}
        error={issue('part.name')}
        onChange={setName}
      />
      <TextField
        label='家人的电话'
        keyboard='phone'
        maxLength={13}
        value={phone}
        error={issue('part.phone')}
        onChange={setPhone}
      />
      <PartFooter fill={fill} words='记下来' onTap={() => fill.give({ what: 'contact', name, phone })} />
    </>
  )
}
