import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Survey, SurveyQuestion } from '@/types/survey'

import { useAction } from '@/src/lib/use-action'
import styles from '@/src/staff/desk.module.scss'
import { nextQuestionId } from '@/src/staff/sign-up/asks-form'
import { QuestionRow } from '@/src/staff/sign-up/question-row'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

import { Question } from './question'

interface RowProps {
  question: SurveyQuestion
  number: number
  onChange: (question: SurveyQuestion) => void
  onRemove: () => void
}

const Row = ({ question, number, onChange, onRemove }: RowProps): ReactNode => {
  const { kind } = question
  if (kind !== 'scale')
    return <QuestionRow {...{ question: { ...question, kind }, number, onChange, onRemove }} />
  return (
    <>
      <TextField
        label={`第${number}题问什么（答：很满意到很不满意）`}
        maxLength={LIMITS.line}
        value={question.words}
        onChange={(words) => onChange({ ...question, words })}
      />
      <View className={cx(styles.buttons)}>
        <Button fit label={`去掉第${number}题`} onTap={onRemove}>
          去掉这一题
        </Button>
      </View>
    </>
  )
}

const blankOf = (kind: 'scale' | 'one', all: readonly SurveyQuestion[]): SurveyQuestion => ({
  ...{ id: nextQuestionId(all), words: '', kind, options: [], required: true },
})

const tidied = (question: SurveyQuestion): SurveyQuestion => ({
  ...question,
  options: question.options.map((option) => option.trim()).filter((option) => option !== ''),
})

interface BoxProps {
  survey: Survey
  may: boolean
  reload: () => void
}

const Edit = ({ survey, reload, onClose }: Omit<BoxProps, 'may'> & { onClose: () => void }): ReactNode => {
  const { activityId, rev } = survey
  const { run, busy, error } = useAction('survey.save')
  const [questions, setQuestions] = useState(survey.questions)
  const change = (id: string, next: SurveyQuestion[]) =>
    setQuestions(questions.flatMap((each) => (each.id === id ? next : [each])))
  const add = (kind: 'scale' | 'one') => setQuestions([...questions, blankOf(kind, questions)])

  const onSave = async () => {
    if (!(await run({ activityId, rev, questions: questions.map(tidied) }))) return
    onClose()
    reload()
  }

  return (
    <>
      {questions.map((question, i) => (
        <Row
          key={question.id}
          question={question}
          number={i + 1}
          onChange={(next) => change(question.id, [next])}
          onRemove={() => change(question.id, [])}
        />
      ))}
      {questions.length < LIMITS.surveyQuestions && (
        <View className={cx(styles.buttons)}>
          <Button fit onTap={() => add('scale')}>
            加一题满意不满意
          </Button>
          <Button fit onTap={() => add('one')}>
            加一题别的
          </Button>
        </View>
      )}
      {error && (
        <Notice tone='bad' title={error.issues[0]?.message ?? error.sentence}>
          最多问{LIMITS.surveyQuestions}题，每题都要写问什么。
        </Notice>
      )}
      <View className={cx(styles.buttons)}>
        <Button kind='main' fit busy={busy} onTap={() => void onSave()}>
          保存
        </Button>
        <Button fit onTap={onClose}>
          不改了
        </Button>
      </View>
    </>
  )
}

/** It can be tried; nothing of it is kept. */
const Preview = ({ question }: { question: SurveyQuestion }): ReactNode => {
  const [given, setGiven] = useState<string[]>([])
  return (
    <View className={cx(styles.preview)}>
      <Question question={question} given={given} error={undefined} onChange={setGiven} />
    </View>
  )
}

/** What is asked, as it looks on the phone; until somebody was asked it can be changed. */
export const QuestionsBox = ({ survey, may, reload }: BoxProps): ReactNode => {
  const [open, setOpen] = useState(false)

  return (
    <Card>
      <Heading level={2}>问什么</Heading>
      {open ? (
        <Edit survey={survey} reload={reload} onClose={() => setOpen(false)} />
      ) : (
        <>
          {survey.questions.map((question) => (
            <Preview key={question.id} question={question} />
          ))}
          {may && <Button onTap={() => setOpen(true)}>改问题…</Button>}
        </>
      )}
    </Card>
  )
}
