import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { About } from '@/types/study-shapes'
import { SAYING_STATES, STUDY_LIMITS } from '@/types/kernel/study'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Choice } from '@/src/ui/choice'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { TextArea } from '@/src/ui/text-area'

import styles from '../study.module.scss'

interface SayProps {
  materialId: string
  people: readonly { personId: string; name: string }[]
  own: About['own']
  onDone: () => void
}

const Write = ({ materialId, people, onDone }: Omit<SayProps, 'own'>): ReactNode => {
  const { run, busy, error, issue } = useAction('study.say')
  const [text, setText] = useState('')
  const [personId, setPersonId] = useState(people[0]?.personId ?? '')
  const onSay = async () => {
    if (!(await run({ materialId, personId, text }))) return
    setText('')
    onDone()
  }

  return (
    <>
      {people.length > 1 && (
        <Choice
          label='谁说的'
          options={people.map((each) => ({ value: each.personId, label: each.name }))}
          value={personId}
          onChange={setPersonId}
        />
      )}
      <TextArea
        label='您有什么想说的'
        hint={`最多${STUDY_LIMITS.saying}个字。不想打字，点键盘上的话筒，说出来就变成字`}
        value={text}
        maxLength={STUDY_LIMITS.saying}
        error={issue('text')}
        onChange={setText}
      />
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
      <Button busy={busy} why={text.trim().length < 2 ? '先写一句' : null} onTap={() => void onSay()}>
        交上去
      </Button>
      <View className={cx(styles.note)}>
        书记或工作人员看过以后，同支部、同社区的人能看到您的名字和这段话。
      </View>
    </>
  )
}

const Said = ({
  materialId,
  said,
  onDone,
}: {
  materialId: string
  said: About['own'][number]
  onDone: () => void
}) => {
  const { run, busy, error } = useAction('study.takeBack')
  const { personId, text, state, reason } = said
  const onBack = async () => {
    if (await run({ materialId, personId })) onDone()
  }

  return (
    <View className={cx(styles.person)}>
      <View>{text}</View>
      <View className={cx(styles.note)}>
        {reason === '' ? SAYING_STATES[state] : `${SAYING_STATES[state]}：${reason}`}
      </View>
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button busy={busy} onTap={() => void onBack()}>
        收回这段话
      </Button>
    </View>
  )
}

/** 感言: what one has said, or a field to say it. */
export const SayBox = ({ materialId, people, own, onDone }: SayProps): ReactNode => {
  const silent = people.filter(({ personId }) => own.every((said) => said.personId !== personId))

  return (
    <Card>
      <Heading level={2}>学习感言</Heading>
      {own.map((said) => (
        <Said key={said.personId} materialId={materialId} said={said} onDone={onDone} />
      ))}
      {silent.length > 0 && <Write materialId={materialId} people={silent} onDone={onDone} />}
    </Card>
  )
}
