import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Query } from '@/src/lib/use-query'

import { aria } from './aria'
import { Button } from './button'
import { Empty } from './empty'
import { Notice } from './notice'

interface QueryViewProps<T> {
  query: Query<T>
  empty: { when: (data: T) => boolean; view: ReactNode } | undefined
  children: (data: T) => ReactNode
}

const HOURS_8_MS = 8 * 3600 * 1000

/** 11月22日 9:05, in China's time. */
const dayAndTime = (instant: string): string => {
  const shanghai = new Date(Date.parse(instant) + HOURS_8_MS)
  const minutes = String(shanghai.getUTCMinutes()).padStart(2, '0')

  return `${shanghai.getUTCMonth() + 1}月${shanghai.getUTCDate()}日 ${shanghai.getUTCHours()}:${minutes}`
}

/** One answer of the server in its four states: still coming, refused, nothing there, there. */
export const QueryView = <T,>({ query, empty, children }: QueryViewProps<T>): ReactNode => {
  const { data, error, status, waiting, savedAt, reload } = query

  if (data === null && status === 'loading')
    return (
      <View {...aria({ role: 'status' })}>{waiting ? '现在人多，正在排队，请稍等' : '正在打开，请稍等'}</View>
    )

  if (data === null)
    return (
      <>
        <Notice
          tone={error?.code === 'OFFLINE' ? 'care' : 'bad'}
          title={error?.code === 'OFFLINE' ? '没有网络' : '没有打开'}
        >
          {error?.sentence}
        </Notice>
        <Button onTap={reload}>再试一次</Button>
      </>
    )

  return (
    <>
      {savedAt !== null && (
        <>
          <Notice
            tone='care'
            title='没有网络'
          >{`下面是${dayAndTime(savedAt)}看到的内容，可能已经变了`}</Notice>
          <Button onTap={reload}>连上网了，再看看</Button>
        </>
      )}
      {empty?.when(data) ? (
        typeof empty.view === 'string' ? (
          <Empty title={empty.view} />
        ) : (
          empty.view
        )
      ) : (
        children(data)
      )}
    </>
  )
}
