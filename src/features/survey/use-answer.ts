import { useState } from 'react'

import type { MySurvey, SurveyAnswers } from '@/types/survey'

import { saidOf, surveyIssues } from '@/domain/survey'

import { forget, keep, recall } from '@/src/lib/storage'
import type { Running } from '@/src/lib/use-action'
import { useAction } from '@/src/lib/use-action'

const isAnswers = (value: unknown): value is SurveyAnswers =>
  typeof value === 'object' && value !== null && Object.values(value).every(Array.isArray)

export interface Answering {
  answers: SurveyAnswers
  say: (id: string, said: string[]) => void
  /** Which question stands there; as many as there are: all are answered. */
  step: number
  /** What to correct before going on. */
  wrong: string | undefined
  next: () => void
  back: () => void
  action: Running<'survey.answer'>
  send: () => Promise<boolean>
}

/** One question after the other; what was said stays on the phone until it is sent. */
export const useAnswer = ({ activityId, questions }: MySurvey, personId: string): Answering => {
  const key = `survey.${activityId}.${personId}`
  const [answers, setAnswers] = useState<SurveyAnswers>(() => recall(key, isAnswers) ?? {})
  const [step, setStep] = useState(0)
  const [tried, setTried] = useState(false)
  const action = useAction('survey.answer')
  const current = questions[step]
  const issue = surveyIssues(questions, answers).find(({ path }) => path === current?.id)?.message

  const move = (to: number) => {
    setTried(false)
    setStep(to)
  }

  return {
    ...{ answers, step, action },
    wrong: tried ? issue : undefined,
    say: (id, said) => {
      const next = { ...answers, [id]: said }
      setAnswers(next)
      keep(key, next)
    },
    next: () => (issue === undefined ? move(step + 1) : setTried(true)),
    back: () => move(step - 1),
    send: async () => {
      const done = await action.run({ activityId, personId, answers: saidOf(answers) })
      if (done) forget(key)
      return done !== null
    },
  }
}
