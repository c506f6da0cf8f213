import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { CallResult, CallRow } from '@/types/call'
import type { InputOf } from '@/types/kernel/contract'
import { CALL_RESULTS } from '@/types/kernel/labels'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Confirm } from '@/src/ui/confirm'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import styles from '@/src/staff/desk.module.scss'
import { AgainDialog } from './again-dialog'
import { ASKED } from './asked-words'
import { whoWords } from './call-words'
import { FamilyDialog } from './family-dialog'
import { TroubleDialog } from './trouble-dialog'

type Said = InputOf<'call.result'>['result']

const DIALOGS = { missed: AgainDialog, family: FamilyDialog, trouble: TroubleDialog }
type Asking = keyof typeof DIALOGS

/** One line of the printed list, as somebody wrote it there. */
export const PaperRow = ({ row }: { row: CallRow }): ReactNode => {
  const { run, busy, error } = useAction('call.result')
  const [done, setDone] = useState<CallResult | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)
  const [passed, setPassed] = useState(false)
  const { subject, subjectId, personId, name, kind } = row
  const say = async (result: Said) => {
    setAsking(null)
    setPassed(false)
    if (await run({ subject, subjectId, personId, result, paper: true })) setDone(result.what)
  }
  const AskedDialog = asking && DIALOGS[asking]
  const button = (what: CallResult, onTap: () => void) => (
    <Button key={what} fit busy={busy} label={`${CALL_RESULTS[what]}：${name}`} onTap={onTap}>
      {CALL_RESULTS[what]}
    </Button>
  )

  return (
    <Card>
      <Heading level={2}>{name}</Heading>
      <View>{whoWords(row)}</View>
      {error && <Notice tone='bad' title={error.sentence} />}
      {done ? (
        <Notice tone='good' title={`${CALL_RESULTS[done]}，记下了`} />
      ) : (
        <View className={cx(styles.buttons)}>
          {button('reached', () => void say({ what: 'reached' }))}
          {button('missed', () => setAsking('missed'))}
          {button('family', () => setAsking('family'))}
          {kind !== 'calledOff' && button('notComing', () => void say({ what: 'notComing' }))}
          {button('wrong', () => void say({ what: 'wrong' }))}
          {button('trouble', () => setAsking('trouble'))}
          {button('passed', () => setPassed(true))}
        </View>
      )}
      {AskedDialog && (
        <AskedDialog onClose={() => setAsking(null)} onSay={(result: Said) => void say(result)} />
      )}
      <Confirm
        open={passed}
        title={ASKED.passed.title(name)}
        yes={ASKED.passed.yes}
        danger
        onYes={() => void say({ what: 'passed' })}
        onNo={() => setPassed(false)}
      >
        {ASKED.passed.words}
      </Confirm>
    </Card>
  )
}
