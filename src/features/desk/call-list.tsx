import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { MESSAGE_KINDS, UNREACHED } from '@/types/kernel/labels'
import type { OutputOf } from '@/types/kernel/contract'
import type { Call } from '@/types/message'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useAction } from '@/src/lib/use-action'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { QueryView } from '@/src/ui/query-view'

import styles from '@/src/staff/desk.module.scss'
import { bornWords } from '@/src/staff/born-words'
import { RevealPhone } from '@/src/staff/reveal-phone'

interface CallListProps {
  activityId: string
  mayReveal: boolean
}

/** One person to telephone: who, why, and what to say in one sentence. */
const CallRow = ({
  activityId,
  mayReveal,
  call,
  onTold,
}: CallListProps & { call: Call; onTold: () => void }): ReactNode => {
  const { run, busy, error } = useAction('message.told')
  const { personId, name, birthYear, orgName, byName, kind, why, words } = call
  const onTap = async () => {
    if (await run({ activityId, personId })) onTold()
  }

  return (
    <View className={cx(styles.person)}>
      <View>
        {`${name}，${bornWords(birthYear)}，${orgName}`}
        {byName !== null && `，${byName}报的`}
      </View>
      <View>{`${MESSAGE_KINDS[kind].label}；${UNREACHED[why]}`}</View>
      <View>{`请这样说：${words}`}</View>
      <View className={cx(styles.buttons)}>
        {mayReveal && <RevealPhone personId={personId} name={name} />}
        <Button fit busy={busy} label={`已经告诉本人：${name}`} onTap={() => void onTap()}>
          已经告诉本人
        </Button>
        <Button fit label={`不来了：${name}`} onTap={() => go(paths.takeOff(activityId))}>
          不来了
        </Button>
      </View>
      {error && <Notice tone='bad' title={error.sentence} />}
    </View>
  )
}

const Listed = ({
  calls: { sent, waiting, toCall, items },
  onTold,
  ...props
}: CallListProps & { calls: OutputOf<'message.calls'>; onTold: () => void }): ReactNode =>
  sent + waiting + toCall === 0 ? null : (
    <Card>
      <Heading level={2}>{toCall > 0 ? `要打电话告诉的人（${toCall}）` : '通知'}</Heading>
      <View className={cx(styles.figures)}>
        <View>{`已发 ${sent}`}</View>
        <View>{`待发 ${waiting}`}</View>
        <View>{`要打电话 ${toCall}`}</View>
      </View>
      {items.map((call) => (
        <CallRow key={call.personId} {...props} call={call} onTold={onTold} />
      ))}
      {toCall > items.length && items.length > 0 && <View>打完这些，再看后面的。</View>}
    </Card>
  )

/** 要打电话告诉的人: no message reached them. With nothing to tell, nothing is shown. */
export const CallList = (props: CallListProps): ReactNode => {
  const query = useQuery('message.calls', { activityId: props.activityId })

  return (
    <QueryView query={query} empty={undefined}>
      {(calls) => <Listed {...props} calls={calls} onTold={query.reload} />}
    </QueryView>
  )
}
