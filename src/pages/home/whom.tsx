import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { MyPerson } from '@/types/account'

import { choosePerson, usePerson } from '@/src/lib/session'
import { aria } from '@/src/ui/aria'
import { cx } from '@/src/ui/cx'
import { Mark } from '@/src/ui/mark'
import { Tap } from '@/src/ui/tap'

import styles from './home.module.scss'

/** 为谁办: only where one phone stands for several people. */
export const Whom = ({ persons }: { persons: readonly MyPerson[] }): ReactNode => {
  const chosen = usePerson()
  if (persons.length < 2) return null

  return (
    <View className={cx(styles.whom)} {...aria({ role: 'radiogroup', label: '为谁办' })}>
      <View className={cx(styles.label)}>为谁办</View>
      {persons.map(({ id, name }) => (
        <Tap
          key={id}
          role='radio'
          checked={id === chosen?.id}
          label={name}
          className={cx(styles.person, id === chosen?.id && styles.chosen)}
          onTap={() => choosePerson(id)}
        >
          <Mark />
          <View>{name}</View>
        </Tap>
      ))}
    </View>
  )
}
