import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { UNREACHED } from '@/types/kernel/labels'
import type { NoticeCall } from '@/types/notice-shapes'

import { useAction } from '@/src/lib/use-action'
import { useQuery } from '@/src/lib/use-query'
import { bornWords } from '@/src/staff/born-words'
import styles from '@/src/staff/desk.module.scss'
import { RevealPhone } from '@/src/staff/reveal-phone'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { QueryView } from '@/src/ui/query-view'

interface RowProps {
  noticeId: string
  call: NoticeCall
  mayWrite: boolean
  onTold: () => void
}

const CallRow = ({ noticeId, call, mayWrite, onTold }: RowProps): ReactNode => {
  const { run, busy, error } = useAction('notice.told')
  const { personId, name, birthYear, orgName, phoneMasked, why } = call
  const onTap = async () => {
    if (await run({ noticeId, personId })) onTold()
  }

  return (
    <View className={cx(styles.person)}>
      <View>{`${name}，${bornWords(birthYear)}，${orgName}`}</View>
      <View>{`${phoneMasked || '没有电话'}；${UNREACHED[why]}`}</View>
      {mayWrite && (
        <View className={cx(styles.buttons)}>
          {phoneMasked !== '' && <RevealPhone personId={personId} name={name} />}
          <Button fit busy={busy} label={`已经告诉本人：${name}`} onTap={() => void onTap()}>
            已经告诉本人
          </Button>
        </View>
      )}
      {error && <Notice tone='bad' title={error.sentence} />}
    </View>
  )
}

interface CallsBoxProps {
  noticeId: string
  toCall: number
  mayWrite: boolean
  onTold: () => void
}

/** Whom WeChat did not reach: telephoned one after the other. */
export const CallsBox = ({ noticeId, toCall, mayWrite, onTold }: CallsBoxProps): ReactNode => {
  const query = useQuery('notice.calls', { noticeId })
  const told = () => {
    query.reload()
    onTold()
  }

  return (
    <Card>
      <Heading level={2}>{`要打电话告诉的人（${toCall}）`}</Heading>
      <QueryView query={query} empty={{ when: ({ items }) => items.length === 0, view: '都告诉了' }}>
        {({ items }) => (
          <>
            {items.map((call) => (
              <CallRow
                key={call.personId}
                noticeId={noticeId}
                call={call}
                mayWrite={mayWrite}
                onTold={told}
              />
            ))}
            {toCall > items.length && <View>打完这些，再看后面的。</View>}
          </>
        )}
      </QueryView>
    </Card>
  )
}
