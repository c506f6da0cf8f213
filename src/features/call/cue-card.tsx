import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Cue } from '@/types/call'

import { dayOf, dayWords, whenWords } from '@/domain/calendar'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useAction } from '@/src/lib/use-action'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { Tag } from '@/src/ui/tag'

import styles from '@/src/staff/desk.module.scss'
import { whoWords } from './call-words'

interface CueCardProps {
  orgId: string
  cue: Cue
  onClosed: () => void
}

export const CueCard = ({ orgId, cue, onClosed }: CueCardProps): ReactNode => {
  const { run, busy, error } = useAction('call.closeCue')
  const now = useNow()
  const { id, personId, name, note, byName, openedAt, dueAt } = cue
  const onClose = async () => {
    if (await run({ orgId, cueId: id })) onClosed()
  }

  return (
    <Card>
      <Heading level={2}>{name}</Heading>
      <View>{whoWords(cue)}</View>
      <View>{note}</View>
      <View>{`${whenWords(openedAt, null, now)}${byName}在电话里听说的`}</View>
      <Tag tone={now < dueAt ? 'care' : 'bad'}>{`${dayWords(dayOf(dueAt), dayOf(now))}以前去看看`}</Tag>
      {error && <Notice tone='bad' title={error.sentence} />}
      <View className={cx(styles.buttons)}>
        <Button fit label={`看档案：${name}`} onTap={() => go(paths.deskPerson(orgId, personId))}>
          看档案
        </Button>
        <Button fit busy={busy} label={`去看过了：${name}`} onTap={() => void onClose()}>
          去看过了
        </Button>
      </View>
    </Card>
  )
}
