import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Notice } from '@/src/ui/notice'

import type { ReadRoll } from './use-roll'

/** What could not be taken from the list, and what there is of it behind these. */
export const RollFound = ({ roll }: { roll: ReadRoll }): ReactNode => {
  const { rows, unread, ignored, beyond } = roll

  return (
    <>
      {rows.length === 0 && <Notice tone='care' title='没有看出名字，请一行写一个' />}
      {beyond > 0 && (
        <Notice
          tone='care'
          title={`表格里的人太多，先看前 ${rows.length} 位；后面 ${beyond} 位请另存一个表格再选`}
        />
      )}
      {ignored.length > 0 && <Notice tone='plain' title={`没有用到的列：${ignored.join('、')}`} />}
      {unread.length > 0 && (
        <Notice tone='care' title={`有 ${unread.length} 行没有看出名字`}>
          {unread.map(({ line, text }) => (
            <View key={`${line}${text}`}>{`${line}. ${text}`}</View>
          ))}
        </Notice>
      )}
    </>
  )
}
