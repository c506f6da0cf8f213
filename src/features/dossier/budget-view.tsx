import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { BudgetLine } from '@/types/dossier'

import { sumsOf } from '@/domain/dossier'
import { BUDGET_KINDS, sumsWords, yuan } from '@/domain/dossier-words'

import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'

import own from './dossier.module.scss'
import type { TabProps } from './section-props'
import { useAddPhoto } from './use-add-photo'

const Line = ({ line, dossier, may, reload }: TabProps & { line: BudgetLine }): ReactNode => {
  const { key, kind, words, planned, actual } = line
  const title = words ? `${BUDGET_KINDS[kind]}：${words}` : BUDGET_KINDS[kind]
  const receipts = dossier.photos.filter((photo) => photo.line === key).length
  const add = useAddPhoto(dossier.activity.id, reload)

  return (
    <View className={cx(styles.person)}>
      <View>{title}</View>
      <View className={cx(styles.figures)}>
        <View>{`预算 ${yuan(planned)} 元`}</View>
        <View>{actual === null ? '实际 还没写' : `实际 ${yuan(actual)} 元`}</View>
        <View>{receipts === 0 ? '没有票据' : `票据 ${receipts} 张`}</View>
      </View>
      {add.sentence !== null && <Notice tone='bad' title={add.sentence} />}
      {may.plan && (
        <View className={cx(styles.buttons)}>
          <Button
            fit
            busy={add.busy}
            label={`拍票据：${title}`}
            onTap={() => void add.take({ kind: 'receipt', line: key, shy: false })}
          >
            拍票据
          </Button>
        </View>
      )}
    </View>
  )
}

/** What was planned and what it did cost; more than planned is said, not coloured. */
export const BudgetView = (props: TabProps): ReactNode => {
  const { lines } = props.dossier.budget
  const sums = sumsOf(lines)
  if (lines.length === 0) return <View>不花钱</View>

  return (
    <>
      {lines.map((line) => (
        <Line key={line.key} {...props} line={line} />
      ))}
      <View className={cx(styles.figures, own.sum)}>
        <View>{`预算合计 ${yuan(sums.planned)} 元`}</View>
        <View>{`实际合计 ${yuan(sums.actual)} 元`}</View>
      </View>
      <Notice tone={sums.over > 0 ? 'care' : 'plain'} title={sumsWords(sums)} />
    </>
  )
}
