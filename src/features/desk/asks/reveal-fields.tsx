import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

import styles from '@/src/staff/desk.module.scss'

export interface Revealing {
  activityId: string
  personId: string
  what: 'contact' | 'insured'
}

/** In full for a stated reason; every look is written down. */
export const RevealFields = (asked: Revealing): ReactNode => {
  const { run, busy, error, issue } = useAction('signup.reveal')
  const [reason, setReason] = useState('')
  const [text, setText] = useState<string | null | undefined>()

  const onReveal = async () => {
    const answer = await run({ ...asked, reason })
    if (answer) setText(answer.text)
  }
  if (text !== undefined) return <Notice tone='plain' title={text ?? '没有填'} />

  return (
    <View className={cx(styles.column)}>
      <TextField
        label='为什么要看'
        hint='例如：保险公司核对。谁看的、为什么，都会记下来。'
        value={reason}
        maxLength={LIMITS.reason}
        error={issue('reason')}
        onChange={setReason}
      />
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
      <Button kind='main' busy={busy} onTap={() => void onReveal()}>
        看全的
      </Button>
    </View>
  )
}
