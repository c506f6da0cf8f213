import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { HeldEntry, Settlement } from '@/types/offline'

import { clockOf } from '@/domain/calendar'
import { SETTLEMENTS } from '@/domain/offline'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'

import styles from '@/src/staff/desk.module.scss'

const whatWords = ({ what, name, birthYear, change }: HeldEntry): string => {
  const who = birthYear === null ? name : `${name}，${birthYear}年生`
  if (what === 'heads') return `只记人数 ${change > 0 ? `＋${change}` : change}`
  if (what === 'undo') return `撤销签到：${who}`
  if (what === 'road') return `点名：${who}`
  return `${what === 'walkIn' ? '现场来的人' : '签到'}：${who}`
}

const WHY: Record<HeldEntry['why'], string> = {
  sameName: '已经算到场。名册里有同名同年的人，请核对是不是同一位',
  revoked: '这部手机的名单收回了，还没有算到场',
  calledOff: '活动已经取消，没有算到场',
  heads: '减得比记的还多，没有算进去',
}

/** Who it is has a button for each person of that name. */
const wordsOf = (how: Settlement, why: HeldEntry['why']): string | null => {
  if (how === 'same') return null
  if (how === 'another') return '不是，是另一个人'
  if (how === 'accept') return why === 'heads' ? '再算一次' : '算到场'
  return why === 'revoked' ? '不算' : '知道了'
}

interface HeldEntryCardProps {
  activityId: string
  entry: HeldEntry
  onSettled: () => void
}

/** One thing that a phone without signal sent in and that only a person can decide. */
export const HeldEntryCard = ({ activityId, entry, onSettled }: HeldEntryCardProps): ReactNode => {
  const { run, busy, error } = useAction('offline.settle')
  const { id: entryId, why, at, byName, candidates } = entry
  const settle = async (how: Settlement, personId?: string) => {
    if (await run({ activityId, entryId, how, ...(personId ? { personId } : {}) })) onSettled()
  }

  return (
    <Card>
      <View>{whatWords(entry)}</View>
      <View>{`${clockOf(at)} ${byName}记的。${WHY[why]}`}</View>
      {error && <Notice tone='bad' title={error.sentence} />}
      <View className={cx(styles.buttons)}>
        {candidates.map(({ id, name, orgName, phoneTail }) => (
          <Button key={id} fit busy={busy} onTap={() => void settle('same', id)}>
            {`就是${name}（${orgName}，${phoneTail === '' ? '没有电话' : `尾号${phoneTail}`}）`}
          </Button>
        ))}
        {SETTLEMENTS[why].map((how) => {
          const words = wordsOf(how, why)
          return words === null ? null : (
            <Button key={how} fit busy={busy} onTap={() => void settle(how)}>
              {words}
            </Button>
          )
        })}
      </View>
    </Card>
  )
}
