import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { CallCard } from '@/types/call'
import { CALL_RESULTS } from '@/types/kernel/labels'

import { whenWords } from '@/domain/calendar'

import { useNow } from '@/src/lib/use-now'

/** What the calls before came to. */
export const Tries = ({ tries }: Pick<CallCard, 'tries'>): ReactNode => {
  const now = useNow()

  return tries.map(({ at, byName, result, note, undone }) => (
    <View key={`${at} ${result}`}>
      {[`${whenWords(at, null, now)}${byName}：${CALL_RESULTS[result]}`, note, undone ? '已撤回' : '']
        .filter(Boolean)
        .join('，')}
    </View>
  ))
}
