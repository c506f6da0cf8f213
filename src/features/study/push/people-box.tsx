import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Progress, ProgressRow } from '@/types/study-shapes'
import { STUDY_WAYS } from '@/types/kernel/study'

import { dayOf, dayWords } from '@/domain/calendar'

import { useAction } from '@/src/lib/use-action'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import styles from '../study.module.scss'

interface PeopleProps {
  progress: Progress
  mayWrite: boolean
  onDone: () => void
}

const WAYS = ['opened', 'room', 'home'] as const

/** 11月20日打开过、11月22日集中学习到场 */
const wayWords = (row: ProgressRow, today: string): string =>
  WAYS.flatMap((way) => {
    const day = row[way]
    return day === null ? [] : [`${dayWords(day, today)}${STUDY_WAYS[way]}`]
  }).join('、')

const Needs = ({ progress, mayWrite, onDone }: PeopleProps): ReactNode => {
  const { run, busy, error } = useAction('study.home')
  const today = dayOf(useNow())
  const rows = progress.rows.filter(({ place }) => place === 'needs')
  const onHome = async (personId: string) => {
    if (await run({ assignmentId: progress.id, day: today, personIds: [personId] })) onDone()
  }
  if (rows.length === 0) return null

  return (
    <Card>
      <Heading level={2}>{`要送到家（${rows.length}）`}</Heading>
      {error && <Notice tone='bad' title={error.sentence} />}
      {rows.map(({ personId, name, why }) => (
        <View key={personId} className={cx(styles.person)}>
          <View>{`${name} ${why}`}</View>
          {mayWrite && (
            <Button busy={busy} label={`${name}，送到家了`} onTap={() => void onHome(personId)}>
              送到家了
            </Button>
          )}
        </View>
      ))}
    </Card>
  )
}

/** Each person once, under the place where they stand. */
export const PeopleBox = (props: PeopleProps): ReactNode => {
  const { rows } = props.progress
  const today = dayOf(useNow())
  const notYet = rows.filter(({ place }) => place === 'notYet')
  const read = rows.filter(({ place }) => place === 'read')

  return (
    <>
      <Needs {...props} />
      {notYet.length > 0 && (
        <Card>
          <Heading level={2}>{`还没学（${notYet.length}）`}</Heading>
          <View>{notYet.map(({ name }) => name).join('、')}</View>
        </Card>
      )}
      {read.length > 0 && (
        <Card>
          <Heading level={2}>{`学过了（${read.length}）`}</Heading>
          {read.map((row) => (
            <View key={row.personId}>{`${row.name}：${wayWords(row, today)}`}</View>
          ))}
        </Card>
      )}
    </>
  )
}
