import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { ActivityType } from '@/types/activity'
import { SIGN_UP } from '@/types/kernel/labels'

import { newRequestId } from '@/src/lib/request-id'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { PickerField } from '@/src/ui/picker-field'
import { TextField } from '@/src/ui/text-field'

import styles from './types-editor.module.scss'

interface TypesEditorProps {
  types: readonly ActivityType[]
  onChange: (types: ActivityType[]) => void
  issue: (field: string) => string | undefined
}

const MODES = Object.entries(SIGN_UP).map(([value, label]) => ({ value, label }))
const isMode = (value: string): value is ActivityType['signUp'] => value in SIGN_UP
const NAME_MAX = 20

/** A type keeps its key when it is renamed, so that old activities stay with it. */
const newType = (): ActivityType => ({ key: newRequestId().slice(0, 10), name: '', signUp: 'firstCome' })

export const TypesEditor = ({ types, onChange, issue }: TypesEditorProps): ReactNode => {
  const put = (index: number, change: Partial<ActivityType>) =>
    onChange(types.map((type, at) => (at === index ? { ...type, ...change } : type)))

  return (
    <View className={cx(styles.list)}>
      {types.map(({ key, name, signUp }, index) => (
        <View key={key} className={cx(styles.row)}>
          <TextField
            label={`第 ${index + 1} 种`}
            value={name}
            maxLength={NAME_MAX}
            error={issue(`own.activityTypes.${index}.name`)}
            onChange={(words) => put(index, { name: words })}
          />
          <PickerField
            mode='select'
            label='一般怎么报名'
            value={signUp}
            options={MODES}
            onChange={(value) => isMode(value) && put(index, { signUp: value })}
          />
          <Button
            fit
            label={`去掉${name || '这一种'}`}
            onTap={() => onChange(types.filter((_, at) => at !== index))}
          >
            去掉
          </Button>
        </View>
      ))}
      <Button onTap={() => onChange([...types, newType()])}>加一种活动</Button>
    </View>
  )
}
