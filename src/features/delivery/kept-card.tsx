import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { KeptRecord } from '@/types/delivery-shapes'
import { DELIVERED_WHERE, MISSED_WHY } from '@/types/kernel/labels'

import { dayOf, dayWords, whenWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'

import { itemsWords } from './words'

/** A fact that is only there when something was written. */
const Said = ({ label, text }: { label: string; text: string }): ReactNode =>
  text === '' ? null : <Fact label={label}>{text}</Fact>

interface KeptCardProps {
  title: string
  kept: KeptRecord
  /** Buttons under it. */
  children?: ReactNode
}

/** One record as it was written down. */
export const KeptCard = ({ title, kept, children }: KeptCardProps): ReactNode => {
  const { record, at, byName } = kept
  const today = now().toISOString()

  return (
    <Card>
      <Heading level={2}>{title}</Heading>
      <View>{`${whenWords(at, null, today)}，${[byName, record.second].filter(Boolean).join('和')}`}</View>
      {record.state === 'delivered' ? (
        <>
          <Fact label='在哪里'>{DELIVERED_WHERE[record.where]}</Fact>
          <Fact label='送了'>{record.gave.length === 0 ? '没有送东西' : itemsWords(record.gave)}</Fact>
          <Said label='超发' text={record.over} />
          <Said label='读了' text={record.read} />
          <Said label='说了' text={record.gist} />
          <Said label='希望' text={record.wishes} />
        </>
      ) : (
        <>
          <Fact label='没送到'>{MISSED_WHY[record.why]}</Fact>
          <Said label='说明' text={record.note} />
        </>
      )}
      <Said label='要跟进' text={record.need?.what ?? ''} />
      <Said label='下次' text={record.next === null ? '' : dayWords(record.next, dayOf(today))} />
      {children}
    </Card>
  )
}
