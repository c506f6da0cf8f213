import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'

import type { Registrant } from '@/types/registration'

import { useAction } from '@/src/lib/use-action'
import styles from '@/src/staff/person-row.module.scss'
import { aria } from '@/src/ui/aria'
import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { cx } from '@/src/ui/cx'
import { Mark } from '@/src/ui/mark'
import { Tap } from '@/src/ui/tap'

import { stateWords, whoWords } from './registrant-words'
import type { Result } from './result'
import { resultOf } from './result'

interface DoorRowProps {
  activityId: string
  registrant: Registrant
  /** Stable: it is called from an effect. */
  onResult: (result: Result) => void
  onChange: (registrant: Registrant) => void
}

/** One person of the list. Each row has its own action, so that quick taps on different rows all count. */
export const DoorRow = ({ activityId, registrant, onResult, onChange }: DoorRowProps): ReactNode => {
  const { personId, name, presentAt, state } = registrant
  const tick = useAction('checkin.tick')
  const undo = useAction('checkin.undo')
  const [asking, setAsking] = useState(false)
  const refused = tick.error ?? undo.error
  const ticked = presentAt !== null
  const waits = ticked ? '' : `，${tick.busy ? '正在记' : stateWords(registrant)}`

  useEffect(() => {
    if (refused) onResult({ tone: 'bad', title: `${name} 没有记上`, words: refused.sentence })
  }, [refused, name, onResult])

  const onTick = async () => {
    const answer = await tick.run({ activityId, who: { personId } })
    if (!answer) return
    onResult(resultOf(answer))
    onChange(answer.registrant)
  }

  const onUndo = async () => {
    const answer = await undo.run({ activityId, personId })
    if (!answer) return
    onResult({ tone: 'plain', title: `${name} 的签到撤销了` })
    onChange(answer)
  }

  return (
    <View className={cx(styles.row, ticked && styles.done)}>
      <Tap
        className={cx(styles.main)}
        role='checkbox'
        checked={ticked || tick.busy}
        disabled={state !== 'registered'}
        onTap={() => void onTick()}
      >
        <Mark square />
        <View className={cx(styles.words)}>
          <View className={cx(styles.name)}>{name}</View>
          <View className={cx(styles.who)}>{`${whoWords(registrant)}${waits}`}</View>
          {ticked && <View className={cx(styles.state)}>{stateWords(registrant)}</View>}
          {refused && (
            <View className={cx(styles.refused)} {...aria({ role: 'alert' })}>
              {refused.sentence}
            </View>
          )}
        </View>
      </Tap>
      {ticked && (
        <Button fit busy={undo.busy} label={`撤销${name}的签到`} onTap={() => setAsking(true)}>
          撤销
        </Button>
      )}
      <Confirm
        open={asking}
        title={`撤销${name}的签到吗？`}
        yes='撤销签到'
        danger
        onYes={() => void onUndo()}
        onNo={() => setAsking(false)}
      >
        点错了才撤销。谁撤销的、什么时候撤销的，都会记下来。
      </Confirm>
    </View>
  )
}
