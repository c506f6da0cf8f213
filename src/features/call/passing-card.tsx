import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Passing } from '@/types/call'

import { whenWords } from '@/domain/calendar'

import { useAction } from '@/src/lib/use-action'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Confirm } from '@/src/ui/confirm'
import { cx } from '@/src/ui/cx'
import { Dialog } from '@/src/ui/dialog'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import styles from '@/src/staff/desk.module.scss'
import { ReasonForm } from '@/src/staff/reason-form'
import { whoWords } from './call-words'

interface PassingCardProps {
  passing: Passing
  isAdmin: boolean
  onDone: () => void
}

/** The second pair of eyes: yes ends every message and call; no puts the person back. */
const Decide = ({ passing: { personId, name, mine }, onDone }: PassingCardProps): ReactNode => {
  const { run, busy, error } = useAction('call.confirmPassing')
  const [asking, setAsking] = useState(false)
  const say = async (yes: boolean) => {
    setAsking(false)
    if (await run({ personId, yes })) onDone()
  }

  return (
    <>
      {error && <Notice tone='bad' title={error.sentence} />}
      {mine && <View>这是您记下的，要请另一位同事核对。</View>}
      <View className={cx(styles.buttons)}>
        {!mine && (
          <Button fit kind='danger' label={`核对过，已去世：${name}`} onTap={() => setAsking(true)}>
            核对过，已去世
          </Button>
        )}
        <Button fit busy={busy} label={`不是这样，还在：${name}`} onTap={() => void say(false)}>
          不是这样，还在
        </Button>
      </View>
      <Confirm
        open={asking}
        title={`${name}已经去世，核对过了吗？`}
        yes='核对过了'
        danger
        onYes={() => void say(true)}
        onNo={() => setAsking(false)}
      >
        以后不再发通知、不再打电话，报了名的活动会取消，名额给排队的人。
      </Confirm>
    </>
  )
}

const Undo = ({ passing: { personId, name }, onDone }: PassingCardProps): ReactNode => {
  const action = useAction('call.undoPassing')
  const [open, setOpen] = useState(false)
  const onUndo = async (reason: string) => {
    if (await action.run({ personId, reason })) onDone()
  }

  return (
    <>
      <Button fit label={`弄错了，撤销：${name}`} onTap={() => setOpen(true)}>
        弄错了，撤销
      </Button>
      <Dialog open={open} title={`${name}还在`} closeWords='不了，返回' onClose={() => setOpen(false)}>
        <View>没来得及告诉的会接着发、接着打电话。已经让出的名额归了别人，不会还回来，要去请重新报名。</View>
        <ReasonForm
          label='为什么撤销'
          hint='会记下来'
          deed='撤销'
          action={action}
          onDo={(reason) => void onUndo(reason)}
        />
      </Dialog>
    </>
  )
}

export const PassingCard = (props: PassingCardProps): ReactNode => {
  const { passing, isAdmin } = props
  const { name, askedAt, byName, confirmedAt, confirmedByName } = passing
  const now = useNow()

  return (
    <Card>
      <Heading level={2}>{name}</Heading>
      <View>{whoWords(passing)}</View>
      <View>{`${whenWords(askedAt, null, now)}${byName}在电话里听说的`}</View>
      {confirmedAt === null ? (
        <Decide {...props} />
      ) : (
        <>
          <View>{`${whenWords(confirmedAt, null, now)}${confirmedByName ?? ''}核对过`}</View>
          {isAdmin && <Undo {...props} />}
        </>
      )}
    </Card>
  )
}
