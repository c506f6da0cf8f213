import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Survey, SurveyAnswers } from '@/types/survey'

import { saidOf, surveyIssues } from '@/domain/survey'

import { useAction } from '@/src/lib/use-action'
import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'

import { Question } from './question'

/** One sheet after the other: what is typed is sent, and the page is blank for the next. */
export const PaperScreen = ({ survey }: { survey: Survey }): ReactNode => {
  const { activityId, questions, asked } = survey
  const { run, busy, error } = useAction('survey.paper')
  const [answered, setAnswered] = useState(survey.answered)
  const [answers, setAnswers] = useState<SurveyAnswers>({})
  const [tried, setTried] = useState(false)
  const issues = tried ? surveyIssues(questions, answers) : []
  const issueOf = (id: string) => issues.find(({ path }) => path === id)?.message

  const onSave = async () => {
    setTried(true)
    if (surveyIssues(questions, answers).length > 0) return
    const kept = await run({ activityId, answers: saidOf(answers) })
    if (!kept) return
    setAnswered(kept.answered)
    setAnswers({})
    setTried(false)
  }

  return (
    <View className={cx(styles.column)}>
      <View>{`照着纸录，不写名字。已有 ${answered} 份，最多 ${asked} 份。`}</View>
      {answered > survey.answered && (
        <Notice tone='good' title={`录了 ${answered - survey.answered} 张，接着录下一张`} />
      )}
      {questions.map((question) => (
        <Question
          key={question.id}
          question={question}
          given={answers[question.id] ?? []}
          error={issueOf(question.id)}
          onChange={(given) => setAnswers({ ...answers, [question.id]: given })}
        />
      ))}
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button
        kind='main'
        busy={busy}
        why={answered >= asked ? '已经记满了' : null}
        onTap={() => void onSave()}
      >
        记下这张
      </Button>
    </View>
  )
}
