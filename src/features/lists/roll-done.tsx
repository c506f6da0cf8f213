import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Roll } from '@/domain/roll'

import { back } from '@/src/lib/navigate'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

import type { Entry } from './roll-entries'
import { missingWords } from './roll-entries'

interface RollDoneProps {
  entries: readonly Entry[]
  unread: Roll['unread']
  /** People of the list who were not looked at yet. */
  left: number
  onNext: () => void
}

/** How many are on the list now, and by name who is not and why. */
export const RollDone = ({ entries, unread, left, onNext }: RollDoneProps): ReactNode => {
  const entered = entries.filter((entry) => entry.entered).length
  const missing = entries.flatMap((entry) => {
    const words = missingWords(entry)
    return words === null ? [] : [{ key: entry.key, words }]
  })

  return (
    <>
      <Notice tone='good' title={`报上了 ${entered} 人`} />
      {missing.length + unread.length > 0 && (
        <Notice tone='care' title={`其余 ${missing.length + unread.length} 个`}>
          {missing.map(({ key, words }) => (
            <View key={key}>{words}</View>
          ))}
          {unread.map(({ line, text }) => (
            <View key={`${line}${text}`}>{`没有看出名字：${line}. ${text}`}</View>
          ))}
        </Notice>
      )}
      {left > 0 && <Button kind='main' onTap={onNext}>{`看后面 ${left} 位`}</Button>}
      <Button kind={left > 0 ? 'plain' : 'main'} onTap={back}>
        看名单
      </Button>
    </>
  )
}
