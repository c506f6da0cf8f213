import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { answerIssues } from '@/domain/signup'

import { Button } from '@/src/ui/button'

import { PartFooter } from './part-footer'
import { AnswerField } from '@/src/ui/answer-field'
import type { Fill, Filling } from './use-fill'

interface PartProps {
  fill: Fill
  filling: Filling
}

/** One question a screen; all of them are sent with the last one. */
export const QuestionsPart = ({ fill, filling }: PartProps): ReactNode => {
  const { questions } = filling.asks
  const [answers, setAnswers] = useState(filling.answers)
  const [at, setAt] = useState(0)
  const [tried, setTried] = useState(false)
  const question = questions[at]
  if (!question) return null

  const { id } = question
  const wrong = answerIssues([question], { [id]: answers[id] ?? [] })[0]?.message
  const last = at === questions.length - 1
  const onNext = () => {
    setTried(wrong !== undefined)
    if (wrong !== undefined) return
    if (last) fill.give({ what: 'questions', answers })
    else setAt(at + 1)
  }

  return (
    <>
      <View>
        第{at + 1}题，共{questions.length}题
      </View>
      <AnswerField
        key={id}
        question={question}
        given={answers[id] ?? []}
        error={(tried ? wrong : undefined) ?? fill.action.issue(`part.answers.${id}`)}
        onChange={(given) => setAnswers({ ...answers, [id]: given })}
      />
      <PartFooter fill={fill} words={last ? '记下来' : '下一题'} onTap={onNext} />
      {at > 0 && <Button onTap={() => setAt(at - 1)}>上一题</Button>}
    </>
  )
}
