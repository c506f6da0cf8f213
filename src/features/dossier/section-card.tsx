import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { clockOf, dayOf, dayWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import own from './dossier.module.scss'
import type { Editing } from './use-section'

interface SectionCardProps<F> {
  title: string
  /** Who wrote it last; `rev` 0: nobody. */
  stamp: { rev: number; at: string | null; byName: string }
  mayWrite: boolean
  editing: Editing<F>
  view: ReactNode
  /** What stands there while nobody has written it. */
  none: string
  /** What saving will do besides. */
  warning?: string | null
  children: (form: F) => ReactNode
}

const stampWords = (at: string, byName: string): string =>
  `${byName}，${dayWords(dayOf(at), dayOf(now().toISOString()))} ${clockOf(at)} 写的`

/** One section of the plan: read first, written in place. */
export const SectionCard = <F,>(props: SectionCardProps<F>): ReactNode => {
  const { title, stamp, mayWrite, editing, view, none, warning, children } = props
  const { form, begin, cancel, save, ready, busy, error } = editing
  const conflict = form !== null && error?.code === 'CONFLICT'

  return (
    <Card>
      <Heading level={2}>{title}</Heading>
      {(form === null || conflict) && (stamp.rev === 0 ? <View>{none}</View> : view)}
      {form === null && stamp.at !== null && (
        <View className={cx(own.note)}>{stampWords(stamp.at, stamp.byName)}</View>
      )}
      {form === null && mayWrite && (
        <View className={cx(styles.buttons)}>
          <Button fit onTap={begin}>{`${stamp.rev === 0 ? '写' : '修改'}${title}`}</Button>
        </View>
      )}
      {form !== null && (
        <>
          {conflict && <Notice tone='care' title='上面是同事刚存的，下面是您写的' />}
          {children(form)}
          {warning && <Notice tone='care' title={warning} />}
          {error && <Notice tone='bad' title={error.sentence} />}
          <View className={cx(styles.buttons)}>
            <Button
              fit
              kind='main'
              label={`保存${title}`}
              busy={busy}
              why={ready ? null : '有的钱数没写对，请看红字'}
              onTap={() => void save()}
            >
              保存
            </Button>
            <Button fit label={`不改了：${title}`} onTap={cancel}>
              不改了
            </Button>
          </View>
        </>
      )}
    </Card>
  )
}
