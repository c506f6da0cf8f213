import type { ReactNode } from 'react'

import type { Question } from '@/types/asks'
import { LIMITS } from '@/types/kernel/limits'

import { Check } from './check'
import { Choice } from './choice'
import { Field } from './field'
import { TextArea } from './text-area'

interface AnswerFieldProps {
  question: Question
  given: readonly string[]
  error: string | undefined
  onChange: (given: string[]) => void
}

/** One question and its answer, in whichever of three ways it is asked. */
export const AnswerField = ({ question, given, error, onChange }: AnswerFieldProps): ReactNode => {
  const { words, kind, options, required } = question
  const field = { label: words, optional: !required, ...(error === undefined ? {} : { error }) }

  if (kind === 'text')
    return (
      <TextArea
        {...field}
        maxLength={LIMITS.answer}
        value={given[0] ?? ''}
        onChange={(text) => onChange(text === '' ? [] : [text])}
      />
    )
  if (kind === 'one')
    return (
      <Choice
        {...field}
        options={options.map((value) => ({ value, label: value }))}
        value={given[0] ?? null}
        onChange={(value) => onChange([value])}
      />
    )
  return (
    <Field {...field}>
      {options.map((option) => (
        <Check
          key={option}
          label={option}
          value={given.includes(option)}
          onChange={(on) => onChange(options.filter((each) => (each === option ? on : given.includes(each))))}
        />
      ))}
    </Field>
  )
}
