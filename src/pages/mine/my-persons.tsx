import type { ReactNode } from 'react'

import type { MyPerson } from '@/types/account'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'

const Unknown = (): ReactNode => (
  <Card>
    您还没有登记姓名和电话。登记一次，以后报名不用再填。
    <Button kind='main' onTap={() => go(paths.who())}>
      登记姓名和电话
    </Button>
  </Card>
)

const Myself = ({ person }: { person: MyPerson }): ReactNode => (
  <Card>
    <Fact label='姓名'>{person.name}</Fact>
    <Fact label='电话'>{person.phoneMasked || '没有填'}</Fact>
    {person.standing === 'self' && <Button onTap={() => go(paths.personEdit(person.id))}>改一改</Button>}
  </Card>
)

const familyLine = (others: readonly MyPerson[]) =>
  others.length > 0 ? others.map(({ name }) => name).join('、') : '替老伴、父母报名'

/** Who I am, where I have places, and for whom else this phone stands. */
export const MyPersons = ({ persons }: { persons: readonly MyPerson[] }): ReactNode => {
  const myself = persons.find(({ relation }) => relation === 'self')
  const others = persons.filter((person) => person !== myself)

  return (
    <>
      {myself ? <Myself person={myself} /> : persons.length === 0 && <Unknown />}
      <List label='我的事'>
        {!myself && persons.length > 0 && (
          <ListItem title='登记我自己' lines={['自己也想参加活动，就点这里']} onTap={() => go(paths.who())} />
        )}
        {persons.length > 0 && (
          <ListItem
            title='我的报名'
            lines={['要参加的和以前参加的']}
            onTap={() => go(paths.myRegistrations())}
          />
        )}
        {persons.length > 0 && (
          <ListItem title='通知' lines={['社区和中心告诉您的事']} onTap={() => go(paths.myNotices())} />
        )}
        {persons.length > 0 && (
          <ListItem title='家人' lines={[familyLine(others)]} onTap={() => go(paths.people())} />
        )}
        <ListItem
          title='输入家人号码'
          lines={['工作人员给您的8位数字']}
          onTap={() => go(paths.personCode())}
        />
      </List>
    </>
  )
}
