import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Question } from '@/types/asks'
import { QUESTION_KINDS } from '@/types/kernel/labels'
import { LIMITS } from '@/types/kernel/limits'

import { Button } from '@/src/ui/button'
import { Check } from '@/src/ui/check'
import { cx } from '@/src/ui/cx'
import { PickerField } from '@/src/ui/picker-field'
import { TextArea } from '@/src/ui/text-area'
import { TextField } from '@/src/ui/text-field'

import styles from './sign-up.module.scss'

const KINDS = (Object.keys(QUESTION_KINDS) as Question['kind'][]).map((value) => ({
  value,
  label: QUESTION_KINDS[value],
}))
const isKind = (value: string): value is Question['kind'] => value in QUESTION_KINDS

interface QuestionRowProps {
  question: Question
  number: number
  onChange: (question: Question) => void
  onRemove: () => void
}

/** One own question; the options of a choice stand one a line. */
export const QuestionRow = ({ question, number, onChange, onRemove }: QuestionRowProps): ReactNode => {
  const { words, kind, options, required } = question
  return (
    <>
      <TextField
        label={`第${number}题问什么`}
        maxLength={LIMITS.line}
        value={words}
        onChange={(next) => onChange({ ...question, words: next })}
      />
      <PickerField
        label={`第${number}题怎么答`}
        mode='select'
        options={KINDS}
        value={kind}
        onChange={(next) => {
          if (isKind(next)) onChange({ ...question, kind: next })
        }}
      />
      {kind !== 'text' && (
        <TextArea
          label={`第${number}题的选项`}
          hint={`一行一个，最多${LIMITS.optionsMax}个`}
          value={options.join('\n')}
          onChange={(text) =>
            onChange({ ...question, options: text.split('\n').slice(0, LIMITS.optionsMax) })
          }
        />
      )}
      <Check
        label={`第${number}题一定要答`}
        value={required}
        onChange={(next) => onChange({ ...question, required: next })}
      />
      <View className={cx(styles.buttons)}>
        <Button fit label={`去掉第${number}题`} onTap={onRemove}>
          去掉这一题
        </Button>
      </View>
    </>
  )
}
