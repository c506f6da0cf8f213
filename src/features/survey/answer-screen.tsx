import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { MySurvey } from '@/types/survey'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'
import { Progress } from '@/src/ui/progress'
import { SpeakButton } from '@/src/ui/speak-button'

import { Question } from './question'
import { useAnswer } from './use-answer'

interface AskedProps {
  survey: MySurvey
  personId: string
  /** Whose answer it is, where the phone stands for several people. */
  name: string | null
  onSent: () => void
}

const Asked = ({ survey, personId, name, onSent }: AskedProps): ReactNode => {
  const { questions } = survey
  const { answers, say, step, wrong, next, back, action, send } = useAnswer(survey, personId)
  const question = questions[step]
  const last = step === questions.length - 1
  if (!question) return null

  const onNext = async () => {
    if (!last) next()
    else if (await send()) onSent()
  }

  return (
    <>
      <View>{`第${step + 1}题，共${questions.length}题${name === null ? '' : `（替${name}答）`}`}</View>
      <View>
        <SpeakButton text={`${question.words}。${question.options.join('，')}`} />
      </View>
      <Question
        question={question}
        given={answers[question.id] ?? []}
        error={wrong}
        onChange={(given) => say(question.id, given)}
      />
      <Progress action={action} failed='没有交上' />
      <Button kind='main' busy={action.busy} onTap={() => void onNext()}>
        {last ? '说完了，交上去' : '下一题'}
      </Button>
      {step > 0 && <Button onTap={back}>上一题</Button>}
    </>
  )
}

/** 请您说一说: one question a screen, in the largest letters that fit. */
export const AnswerScreen = ({ survey }: { survey: MySurvey }): ReactNode => {
  const [sent, setSent] = useState<string[]>([])
  const open = survey.people.filter(({ personId }) => !sent.includes(personId))
  const [person] = open
  const thanked = sent.length > 0

  if (!person)
    return (
      <>
        <Notice tone='good' title='谢谢您！'>
          您说的我们都会看，能改的就改。谁说的，我们也不知道。
        </Notice>
        <Button kind='main' onTap={() => go(paths.home())}>
          回首页
        </Button>
      </>
    )

  return (
    <>
      {thanked && <Notice tone='good' title={`谢谢！现在请${person.name}说一说`} />}
      {!thanked && <View>{`说的是“${survey.title}”。没有人知道是谁说的，请放心说。`}</View>}
      <Asked
        key={person.personId}
        survey={survey}
        personId={person.personId}
        name={survey.people.length > 1 ? person.name : null}
        onSent={() => setSent([...sent, person.personId])}
      />
    </>
  )
}
