import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { TextArea } from '@/src/ui/text-area'

import { isReady } from './roll-entries'
import { RollDone } from './roll-done'
import { RollFound } from './roll-found'
import { RollRowCard } from './roll-row'
import styles from './roll.module.scss'
import { TableBox } from './table-box'
import { useRoll } from './use-roll'

interface RollScreenProps {
  activityId: string
  orgId: string | undefined
}

/** Paste or choose a table, look, then one tap; what was read stays on the page until the end. */
export const RollScreen = ({ activityId, orgId }: RollScreenProps): ReactNode => {
  const pasted = useRoll({ activityId, orgId })
  const { roll, entries, sent, error, looking } = pasted
  const ready = entries.filter(isReady).length
  const finished = sent !== null && !sent.busy && ready === 0

  if (finished) {
    const { left, next } = pasted
    return <RollDone entries={entries} unread={roll?.unread ?? []} left={left} onNext={() => void next()} />
  }

  return (
    <>
      <Card>
        <TextArea
          label='把群里的接龙粘贴在这里'
          hint='一行一个名字，也可以写出生年：1. 陈秀英 1948'
          value={pasted.text}
          maxLength={LIMITS.rollText}
          onChange={pasted.setText}
        />
        <Button
          busy={looking}
          why={pasted.text.trim() === '' ? '请先粘贴' : null}
          onTap={() => void pasted.look()}
        >
          看一看
        </Button>
      </Card>
      <TableBox table={pasted.table} />
      {roll && <RollFound roll={roll} />}
      {entries.length > 0 && (
        <>
          <Heading level={2}>{`看出 ${entries.length} 位，勾上的 ${ready} 位会报上`}</Heading>
          <View className={cx(styles.rows)}>
            {entries.map((entry) => (
              <RollRowCard
                key={entry.key}
                entry={entry}
                onChange={(change) => pasted.change(entry.key, change)}
              />
            ))}
          </View>
        </>
      )}
      {sent?.busy === true && <Notice tone='plain' title={`已报 ${sent.done}/${sent.total}`} />}
      {error && (
        <Notice tone='bad' title={sent ? `报到第 ${sent.done} 位停下了` : '没有查成'}>
          {error.sentence}
        </Notice>
      )}
      {entries.length > 0 && (
        <Button
          kind='main'
          busy={sent?.busy === true}
          why={ready === 0 ? '请先勾上要报的人' : null}
          onTap={() => void pasted.send()}
        >
          {sent ? `接着报 ${ready} 人` : `报上 ${ready} 人`}
        </Button>
      )}
      {pasted.left > 0 && entries.length > 0 && sent?.busy !== true && (
        <Button onTap={() => void pasted.next()}>{`这些先不报，看后面 ${pasted.left} 位`}</Button>
      )}
    </>
  )
}
