import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { FAMILY_SAID } from '@/types/kernel/labels'
import { LIMITS } from '@/types/kernel/limits'

import { Choice } from '@/src/ui/choice'
import { TextField } from '@/src/ui/text-field'

import { PartFooter } from './part-footer'
import type { Fill, Filling } from './use-fill'

interface PartProps {
  fill: Fill
  filling: Filling
}

const HOW = (['phone', 'paper'] as const).map((value) => ({ value, label: FAMILY_SAID[value] }))

/** Family says so on their own phone; staff writes down how they were told, and by whom. */
export const FamilyPart = ({ fill, filling }: PartProps): ReactNode => {
  const [name, setName] = useState(filling.contact?.name ?? '')
  const [how, setHow] = useState<'phone' | 'paper' | null>(null)
  const staff = fill.by === 'staff'
  const said = staff ? how : 'app'

  return (
    <>
      <View>
        {staff
          ? `问过${filling.name}的家人，知道并同意去，才记下来。`
          : `您是${filling.name}的家人，知道并同意去这一场。`}
      </View>
      {staff && (
        <Choice
          label='怎么问的'
          options={HOW}
          value={how}
          {...(how === null ? { hint: '请选一个' } : {})}
          onChange={setHow}
        />
      )}
      <TextField
        label={staff ? '哪一位家人' : '您的姓名'}
        maxLength={LIMITS.name}
        value={name}
        error={fill.action.issue('part.name')}
        onChange={setName}
      />
      <PartFooter
        fill={fill}
        words={staff ? '记下来' : '我知道，同意'}
        onTap={() => {
          if (said !== null) fill.give({ what: 'family', how: said, name })
        }}
      />
    </>
  )
}
