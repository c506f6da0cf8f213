import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { CallError } from '@/src/lib/call-error'
import type { Query } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

const base: Query<string[]> = {
  data: null,
  status: 'loading',
  error: null,
  waiting: false,
  savedAt: null,
  reload: () => undefined,
}

const STATES: Record<string, Query<string[]>> = {
  loading: base,
  waiting: { ...base, waiting: true },
  failed: { ...base, status: 'failed', error: new CallError('INTERNAL', '') },
  offline: { ...base, status: 'failed', error: new CallError('OFFLINE', '') },
  saved: {
    ...base,
    status: 'ready',
    data: ['明天上午9:00 文明健康知识讲座'],
    savedAt: '2026-11-22T01:05:00.000Z',
  },
  empty: { ...base, status: 'ready', data: [] },
}

/** `?state=loading|waiting|failed|offline|saved|empty`. */
export const StatesPart = (): ReactNode => {
  const { state = 'loading' } = useRouter().params

  return (
    <Page
      title='可以报名的活动'
      tab
      query={STATES[state] ?? base}
      empty={{ when: (items) => items.length === 0, view: '现在没有可以报名的活动，过几天再来看看' }}
    >
      {(items) => items.map((item) => <View key={item}>{item}</View>)}
    </Page>
  )
}
