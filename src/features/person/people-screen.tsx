import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { MyPerson } from '@/types/account'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'

import { PersonCard } from './person-card'

interface PeopleScreenProps {
  persons: readonly MyPerson[]
  reload: () => void
}

/** For whom this phone may sign up. */
export const PeopleScreen = ({ persons, reload }: PeopleScreenProps): ReactNode => (
  <>
    <View>用这部手机可以替这些人报名：</View>
    {persons.map((person) => (
      <PersonCard key={person.id} person={person} onLeft={reload} />
    ))}
    <Button kind='main' onTap={() => go(paths.personEdit())}>
      ＋ 添加家人
    </Button>
    <Button onTap={() => go(paths.personCode())}>输入家人号码</Button>
  </>
)
