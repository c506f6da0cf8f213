import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { ASIDES } from '@/types/kernel/labels'
import type { Said } from '@/types/rollcall'

import { clockOf } from '@/domain/calendar'
import { isAside } from '@/domain/rollcall'

import styles from '@/src/staff/person-row.module.scss'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Mark } from '@/src/ui/mark'
import { Tap } from '@/src/ui/tap'

import type { Passenger } from './people'
import { nameWords } from './people'

interface RollRowProps {
  person: Passenger
  /** Absent: not there yet. */
  said: Said | undefined
  bus?: string | undefined
  onTap: () => void
  onAsk: () => void
}

const stateWords = ({ said, note, at, byName }: Said): string => {
  const words = isAside(said) ? `${ASIDES[said]}：${note}` : '到了'
  return `${words}，${clockOf(at)}${byName === '' ? '' : `${byName}记的`}`
}

/** The whole row is the tick: one thumb, in the sun, with forty people around. */
export const RollRow = ({ person, said, bus, onTap, onAsk }: RollRowProps): ReactNode => {
  const there = said?.said === 'here'
  const who = [person.birthYear === null ? '' : `${person.birthYear}年生`, bus ?? ''].filter(Boolean)

  return (
    <View className={cx(styles.row, there && styles.done)}>
      <Tap className={cx(styles.main)} role='checkbox' checked={there} onTap={onTap}>
        <Mark square />
        <View className={cx(styles.words)}>
          <View className={cx(styles.name)}>{nameWords(person)}</View>
          {who.length > 0 && <View className={cx(styles.who)}>{who.join('，')}</View>}
          {said && <View className={cx(styles.state)}>{stateWords(said)}</View>}
        </View>
      </Tap>
      {!there && (
        <Button fit label={`${person.name}没到`} onTap={onAsk}>
          没到
        </Button>
      )}
    </View>
  )
}
