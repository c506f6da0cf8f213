import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { CallCard } from '@/types/call'
import { CALL_RESULTS } from '@/types/kernel/labels'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { CallButton } from '@/src/ui/call-button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Empty } from '@/src/ui/empty'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { Tag } from '@/src/ui/tag'

import styles from './call.module.scss'
import { stateWords, whoWords, whyWords } from './call-words'
import { CountsLine } from './counts-line'
import { Results } from './results'
import { Tries } from './tries'
import { useLook } from './use-look'
import type { One } from './use-one'

const UNDONE: readonly string[] = ['reached', 'missed']

/** Whoever keeps the books writes the right number; then the person stands on the list again. */
const NewNumber = ({ personId }: { personId: string }): ReactNode => {
  const { keepsOrg } = useLook()
  if (keepsOrg === undefined) return null
  return <Button onTap={() => go(paths.deskPerson(keepsOrg, personId))}>知道新号码，去改</Button>
}

/** A wrong tap a moment ago. */
const JustSaid = ({ one: { last, undo, busy } }: { one: One }): ReactNode =>
  last && (
    <>
      <Notice tone='good' title={`${last.name}：${CALL_RESULTS[last.said]}，记下了`} />
      {last.said === 'wrong' && <NewNumber personId={last.personId} />}
      {UNDONE.includes(last.said) && (
        <Button busy={busy} onTap={() => void undo()}>
          点错了，撤回
        </Button>
      )}
    </>
  )

const Calling = ({ card, one }: { card: CallCard; one: One }): ReactNode => (
  <>
    {card.phone === null ? (
      <Notice tone='care' title={`${card.name}没有留电话，请问问社区或家人`} />
    ) : (
      <CallButton number={card.phone} words={`打给${card.name}`} />
    )}
    <Results card={card} one={one} />
  </>
)

const Person = ({ card, one }: { card: CallCard; one: One }): ReactNode => {
  const state = stateWords(card, useNow())
  const free = card.state === 'free' || card.state === 'later'

  return (
    <>
      <Card>
        <Heading level={2}>{card.name}</Heading>
        <View>{whoWords(card)}</View>
        {state && <Tag tone={state.tone}>{state.words}</Tag>}
        {card.words !== null && <Fact label='请这样说'>{card.words}</Fact>}
        {card.state !== 'done' && <View>{whyWords(card)}</View>}
        <Tries tries={card.tries} />
      </Card>
      {one.error && <Notice tone='bad' title={one.error.sentence} />}
      {free && (
        <Button kind='main' busy={one.busy} onTap={() => void one.claim(card)}>
          我来打
        </Button>
      )}
      {card.state === 'mine' && <Calling card={card} one={one} />}
      {free || card.state === 'mine' ? (
        <Button busy={one.busy} onTap={() => void one.putBack(card)}>
          换一个人
        </Button>
      ) : (
        <Button kind='main' onTap={one.onward}>
          看下一位
        </Button>
      )}
    </>
  )
}

/** One person a screen: who, what to say, and how it went. */
export const OneScreen = ({ card, one }: { card: CallCard | null; one: One }): ReactNode => (
  <View className={cx(styles.one)}>
    <JustSaid one={one} />
    {card ? (
      <Person key={card.personId} card={card} one={one} />
    ) : (
      <Empty title={one.counts?.toCall ? '剩下的几位说好晚点再打，或有人正在打。' : '都打完了，谢谢您。'} />
    )}
    {one.counts && <CountsLine counts={one.counts} />}
  </View>
)
