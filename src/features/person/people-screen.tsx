import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { MyPerson } from '@/types/account'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'

import { PersonCard } from './person-card'

interface PeopleScreenProps {
  persons: readonly MyPerson[]
  reload: () => void
}

/** For whom this phone may sign up. */
export const PeopleScreen = ({ persons, reload }: PeopleScreenProps): ReactNode => {
  const helpers = useQuery('family.list', persons.some(({ standing }) => standing === 'self') ? {} : null)
  const again = () => {
    reload()
    helpers.reload()
  }

  return (
    <>
      <View>用这部手机可以替这些人报名：</View>
      {persons.map((person) => (
        <PersonCard
          key={person.id}
          person={person}
          helpers={helpers.data?.items.filter(({ personId }) => personId === person.id) ?? []}
          onDone={again}
        />
      ))}
      <Button kind='main' onTap={() => go(paths.personEdit())}>
        ＋ 添加家人
      </Button>
      <Button onTap={() => go(paths.personCode())}>输入家人号码</Button>
    </>
  )
}
