import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Question } from '@/types/asks'
import { LIMITS } from '@/types/kernel/limits'
import type { Org } from '@/types/org'

import { Button } from '@/src/ui/button'
import { Check } from '@/src/ui/check'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { TextArea } from '@/src/ui/text-area'

import { AgesFields } from './ages-fields'
import type { AsksForm } from './asks-form'
import { BLANK, nextQuestionId } from './asks-form'
import { Conditions } from './conditions'
import { QuestionRow } from './question-row'
import styles from './sign-up.module.scss'

interface FieldsProps {
  asks: AsksForm
  set: (change: Partial<AsksForm>) => void
}

const ForTrips = ({ asks, set }: FieldsProps): ReactNode => (
  <>
    <Check
      label='紧急联系人'
      note='姓名和电话，下次先填好'
      value={asks.contact}
      onChange={(contact) => set({ contact })}
    />
    <Check
      label='家人知情'
      note='家人在自己微信上点，或者我们打电话、看材料'
      value={asks.family}
      onChange={(family) => set({ family })}
    />
    <AgesFields
      about='保险'
      label='投保用的身份证号'
      note='加密存放，活动后30天自动删除'
      usual={{ from: null, to: 80 }}
      ages={asks.insured}
      onChange={(insured) => set({ insured })}
    />
    <TextArea
      label='承诺书'
      optional
      hint='改了以后，已经同意的人要再看一遍'
      maxLength={LIMITS.text}
      value={asks.pledge}
      onChange={(pledge) => set({ pledge })}
    />
  </>
)

const Questions = ({ asks: { questions }, set }: FieldsProps): ReactNode => {
  const change = (id: string, next: Question[]) =>
    set({ questions: questions.flatMap((question) => (question.id === id ? next : [question])) })
  const blank: Question = {
    id: nextQuestionId(questions),
    words: '',
    kind: 'one',
    options: [],
    required: true,
  }

  return (
    <>
      <Heading level={3}>自己的问题（可不填）</Heading>
      {questions.map((question, index) => (
        <QuestionRow
          key={question.id}
          question={question}
          number={index + 1}
          onChange={(next) => change(question.id, [next])}
          onRemove={() => change(question.id, [])}
        />
      ))}
      {questions.length < LIMITS.questionsMax && (
        <Button onTap={() => set({ questions: [...questions, blank] })}>加一个问题</Button>
      )}
    </>
  )
}

interface AsksBoxProps {
  asks: AsksForm | null
  /** Where a choice of an org begins. */
  root: Org | undefined
  error: string | undefined
  onChange: (asks: AsksForm | null) => void
}

/** 报名时要填的: closed while nothing is asked. */
export const AsksBox = ({ asks, root, error, onChange }: AsksBoxProps): ReactNode => {
  const change = (part: Partial<AsksForm>) => onChange({ ...(asks ?? BLANK), ...part })

  return (
    <>
      <Heading level={2}>报名时要填的</Heading>
      {asks === null ? (
        <>
          <View className={cx(styles.note)}>
            平常的活动不用填。出门的活动可以要紧急联系人、承诺书、投保名单。
          </View>
          <Button onTap={() => change({ contact: true })}>要填一些</Button>
        </>
      ) : (
        <>
          <ForTrips asks={asks} set={change} />
          <Questions asks={asks} set={change} />
          <Conditions root={root} asks={asks} onChange={change} />
          <View className={cx(styles.buttons)}>
            <Button fit onTap={() => onChange(null)}>
              都不要填了
            </Button>
          </View>
        </>
      )}
      {error !== undefined && <Notice tone='bad' title={error} />}
    </>
  )
}
