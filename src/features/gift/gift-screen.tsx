import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Gift } from '@/types/gift'
import { GIFT_STATES } from '@/types/kernel/care-labels'

import { dayOf, dayWords } from '@/domain/calendar'

import { useNow } from '@/src/lib/use-now'
import { openFile } from '@/src/lib/open-file'
import { useAction } from '@/src/lib/use-action'
import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import { GiftLineCard } from './line-card'
import { PeopleBox } from './people-box'
import { StepBox } from './step-box'
import { budgetWords, eachWords, sumWords } from './words'

interface GiftScreenProps {
  gift: Gift
  mayPlan: boolean
  mayGive: boolean
  reload: () => void
}

const PrintButton = ({ gift }: { gift: Gift }): ReactNode => {
  const { run, busy, error } = useAction('print.giftSheet')
  const onPrint = async () => {
    const file = await run({ giftId: gift.id })
    if (file) void openFile(file)
  }

  return (
    <Button fit busy={busy} why={error?.sentence} onTap={() => void onPrint()}>
      下载签领表
    </Button>
  )
}

/** One list: what it is, the sum of it, and a line for each person. */
export const GiftScreen = ({ gift, mayPlan, mayGive, reload }: GiftScreenProps): ReactNode => {
  const today = dayOf(useNow())
  const { state, on, orgName, totals, lines } = gift

  return (
    <>
      <Card>
        <Fact label='哪天发'>{dayWords(on, today)}</Fact>
        <Fact label='谁发的'>{orgName}</Fact>
        <Fact label='发什么'>{eachWords(gift)}</Fact>
        <Fact label='多少人'>{budgetWords(totals)}</Fact>
        <Fact label='到哪一步'>{GIFT_STATES[state]}</Fact>
        {lines.length > 0 && (
          <View className={cx(styles.buttons)}>
            <PrintButton gift={gift} />
          </View>
        )}
      </Card>
      {state !== 'draft' && (
        <Notice tone={totals.pending === 0 ? 'good' : 'plain'} title={sumWords(totals)} />
      )}
      {mayPlan && state === 'draft' && <PeopleBox gift={gift} onDone={reload} />}
      {mayPlan && <StepBox gift={gift} onDone={reload} />}
      <Card>
        <Heading level={2}>{`名单，${lines.length}人`}</Heading>
        {lines.map((line) => (
          <GiftLineCard key={line.personId} {...{ gift, line, mayPlan, mayGive }} onDone={reload} />
        ))}
      </Card>
    </>
  )
}
