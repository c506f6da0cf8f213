import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Export } from '@/types/signup'

import { whenWords } from '@/domain/calendar'

import { useAction } from '@/src/lib/use-action'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'
import { Tag } from '@/src/ui/tag'

import styles from '@/src/staff/desk.module.scss'

const STATES = {
  asked: { tone: 'care', words: '等另一位同事同意' },
  approved: { tone: 'good', words: '同意了' },
  refused: { tone: 'bad', words: '不同意' },
} as const

interface ExportRowProps {
  activityId: string
  asked: Export
  onDone: () => void
}

const Decide = ({ activityId, asked, onDone }: ExportRowProps): ReactNode => {
  const { run, busy, error } = useAction('signup.decideExport')
  const decide = async (yes: boolean) => {
    await run({ activityId, exportId: asked.id, yes })
    onDone()
  }
  return (
    <>
      {error && <Notice tone='bad' title={error.sentence} />}
      <View className={cx(styles.buttons)}>
        <Button fit busy={busy} onTap={() => void decide(true)}>
          同意
        </Button>
        <Button fit busy={busy} onTap={() => void decide(false)}>
          不同意
        </Button>
      </View>
    </>
  )
}

/** The text is on the page only, never kept on this device. */
const Take = ({ activityId, asked }: ExportRowProps): ReactNode => {
  const { run, busy, error } = useAction('signup.takeExport')
  const [csv, setCsv] = useState<string | null>(null)
  const [copied, setCopied] = useState(false)
  const take = async () => {
    const answer = await run({ activityId, exportId: asked.id })
    if (answer) setCsv(answer.csv)
  }

  if (csv === null)
    return (
      <>
        {error && <Notice tone='bad' title={error.sentence} />}
        <Button fit busy={busy} onTap={() => void take()}>
          取完整名单
        </Button>
      </>
    )
  return (
    <>
      <View className={cx(styles.text)}>{csv.replace('\uFEFF', '')}</View>
      <Button fit onTap={() => void Taro.setClipboardData({ data: csv }).then(() => setCopied(true))}>
        复制名单
      </Button>
      {copied && <Notice tone='good' title='复制好了，用完请删掉' />}
      <View>贴到表格里时，请先把身份证号那一列设成“文本”。</View>
    </>
  )
}

export const ExportRow = (props: ExportRowProps): ReactNode => {
  const { byName, at, reason, state, decidedByName, mine, until } = props.asked
  const now = useNow()
  const open = mine && until !== null && now < until

  return (
    <View className={cx(styles.person)}>
      <View>{`${byName}，${whenWords(at, null, now)}：${reason}`}</View>
      <View>
        <Tag
          tone={STATES[state].tone}
        >{`${STATES[state].words}${decidedByName ? `（${decidedByName}）` : ''}`}</Tag>
      </View>
      {state === 'asked' && !mine && <Decide {...props} />}
      {open && <Take {...props} />}
    </View>
  )
}
