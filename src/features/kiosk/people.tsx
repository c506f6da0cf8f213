import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { OutputOf } from '@/types/kernel/contract'
import type { KioskPerson } from '@/types/kiosk'

import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { Notice } from '@/src/ui/notice'
import { QueryView } from '@/src/ui/query-view'

import type { Kiosk } from './use-kiosk'

const ASK = '请找旁边的工作人员'

const whoWords = ({ birthYear, orgName }: KioskPerson): string =>
  [birthYear === null ? '' : `${birthYear}年生`, orgName].filter(Boolean).join('，')

interface FoundProps {
  kiosk: Kiosk
  found: OutputOf<'kiosk.find'>
}

const Found = ({ kiosk: { way, tap }, found: { items, more, alike } }: FoundProps): ReactNode => {
  if (more)
    return way === 'name' ? (
      <Notice tone='care' title='人还很多，再输一个字母' />
    ) : (
      <Notice tone='care' title='同样尾号的人太多'>
        请改用姓名的拼音首字母。
      </Notice>
    )
  if (items.length === 0 && !alike)
    return (
      <Notice tone='care' title={`没找到，${ASK}`}>
        按错了就点“清空”再按。没有报名的，也请找工作人员。
      </Notice>
    )

  return (
    <>
      <View>哪一位是您？点一下自己的名字</View>
      <List label='找到的人'>
        {items.map((person) => (
          <ListItem
            key={person.personId}
            title={person.name}
            lines={[whoWords(person)]}
            onTap={() => tap(person.personId)}
          />
        ))}
      </List>
      {alike && <Notice tone='care' title={`有两位姓名、年份都一样，${ASK}`} />}
    </>
  )
}

export const People = ({ kiosk }: { kiosk: Kiosk }): ReactNode =>
  kiosk.found && (
    <QueryView query={kiosk.found} empty={undefined}>
      {(found) => <Found kiosk={kiosk} found={found} />}
    </QueryView>
  )
