import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Expected } from '@/types/offline'

import styles from '@/src/staff/person-row.module.scss'
import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { cx } from '@/src/ui/cx'
import { Mark } from '@/src/ui/mark'
import { Tap } from '@/src/ui/tap'

const whoWords = ({ birthYear, phoneTail, ticket }: Expected): string =>
  [
    birthYear === null ? '' : `${birthYear}年生`,
    phoneTail === '' ? '没有电话' : `尾号${phoneTail}`,
    `票号${ticket}`,
  ]
    .filter(Boolean)
    .join('，')

interface OfflineRowProps {
  person: Expected
  /** The phone's own tick; null: was there at the download; undefined: not there yet. */
  ticked: string | null | undefined
  onTick: () => void
  onUndo: () => void
}

export const OfflineRow = ({ person, ticked, onTick, onUndo }: OfflineRowProps): ReactNode => {
  const [asking, setAsking] = useState(false)
  const there = ticked !== undefined

  return (
    <View className={cx(styles.row, there && styles.done)}>
      <Tap className={cx(styles.main)} role='checkbox' checked={there} disabled={there} onTap={onTick}>
        <Mark square />
        <View className={cx(styles.words)}>
          <View className={cx(styles.name)}>{person.name}</View>
          <View className={cx(styles.who)}>{whoWords(person)}</View>
          {there && (
            <View className={cx(styles.state)}>
              {ticked === null ? '下载前已签到' : '已签到，记在手机里'}
            </View>
          )}
        </View>
      </Tap>
      {typeof ticked === 'string' && (
        <Button fit label={`撤销${person.name}的签到`} onTap={() => setAsking(true)}>
          撤销
        </Button>
      )}
      <Confirm
        open={asking}
        title={`撤销${person.name}的签到吗？`}
        yes='撤销签到'
        danger
        onYes={onUndo}
        onNo={() => setAsking(false)}
      >
        点错了才撤销。谁撤销的、什么时候撤销的，都会记下来。
      </Confirm>
    </View>
  )
}
