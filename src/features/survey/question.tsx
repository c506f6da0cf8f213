import type { ReactNode } from 'react'

import type { SurveyQuestion } from '@/types/survey'

import { AnswerField } from '@/src/ui/answer-field'
import { Field } from '@/src/ui/field'

import { Faces } from './faces'

interface QuestionProps {
  question: SurveyQuestion
  given: readonly string[]
  error: string | undefined
  onChange: (given: string[]) => void
}

export const Question = ({ question, given, error, onChange }: QuestionProps): ReactNode => {
  const { words, kind, required } = question
  if (kind !== 'scale')
    return <AnswerField question={{ ...question, kind }} given={given} error={error} onChange={onChange} />
  return (
    <Field label={words} optional={!required} {...(error === undefined ? {} : { error })}>
      <Faces label={words} value={given[0] ?? null} onChange={(face) => onChange([face])} />
    </Field>
  )
}
