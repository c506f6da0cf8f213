import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Ages } from '@/types/asks'
import { LIMITS } from '@/types/kernel/limits'

import { Check } from '@/src/ui/check'
import { cx } from '@/src/ui/cx'
import { NumberField } from '@/src/ui/number-field'

import styles from './sign-up.module.scss'

interface AgesFieldsProps {
  /** 保险. */
  about: string
  label: string
  note: string
  /** What a tick begins with. */
  usual: Ages
  ages: Ages | null
  onChange: (ages: Ages | null) => void
}

/** A tick, and then from which age to which; an empty box is no bound. */
export const AgesFields = ({ about, label, note, usual, ages, onChange }: AgesFieldsProps): ReactNode => (
  <>
    <Check label={label} note={note} value={ages !== null} onChange={(on) => onChange(on ? usual : null)} />
    {ages !== null && (
      <View className={cx(styles.pair)}>
        {(['from', 'to'] as const).map((end) => (
          <NumberField
            key={end}
            label={`${about}${end === 'from' ? '从' : '到'}几岁`}
            optional
            typed
            value={ages[end]}
            max={LIMITS.ageMax}
            onChange={(age) => onChange({ ...ages, [end]: age })}
          />
        ))}
      </View>
    )}
  </>
)
