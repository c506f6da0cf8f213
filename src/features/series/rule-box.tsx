import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { Card } from '@/src/ui/card'
import { Check } from '@/src/ui/check'
import { Choice } from '@/src/ui/choice'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { NumberField } from '@/src/ui/number-field'
import { PickerField } from '@/src/ui/picker-field'

import styles from './series.module.scss'
import type { NewSeries } from './use-new-series'

const KINDS = [
  { value: 'weekly', label: '按星期', note: '例如每周三，或者隔一周的周三' },
  { value: 'monthDay', label: '每月几号', note: '没有31号的月份在月底那天' },
  { value: 'monthWeekday', label: '每月第几个星期几', note: '例如每月第2个周五' },
] as const
const WEEKDAYS = Array.from('一二三四五六日').map((word, i) => ({ value: i + 1, label: `周${word}` }))
const NTHS = [
  { value: '1', label: '第1个' },
  { value: '2', label: '第2个' },
  { value: '3', label: '第3个' },
  { value: '4', label: '第4个' },
  { value: '-1', label: '最后一个' },
]
const ENDS = [
  { value: 'count', label: '办够几场', note: '遇到放假往后顺延，场数不少' },
  { value: 'to', label: '办到哪一天' },
] as const

const Weekly = ({ series: { form, set, issue } }: { series: NewSeries }): ReactNode => (
  <>
    <View className={cx(styles.pair)}>
      {WEEKDAYS.map(({ value, label }) => (
        <Check
          key={value}
          label={label}
          value={form.weekdays.includes(value)}
          onChange={(on) =>
            set({ weekdays: on ? [...form.weekdays, value] : form.weekdays.filter((one) => one !== value) })
          }
        />
      ))}
    </View>
    <NumberField
      label='每几周一次'
      value={form.every}
      min={1}
      max={LIMITS.seriesEveryMax}
      error={issue('rule.every')}
      onChange={(every) => set({ every })}
    />
  </>
)

const Monthly = ({ series: { form, set, issue } }: { series: NewSeries }): ReactNode =>
  form.kind === 'monthDay' ? (
    <NumberField
      label='每月几号'
      value={form.monthDay}
      min={1}
      max={31}
      error={issue('rule.day')}
      onChange={(monthDay) => set({ monthDay })}
    />
  ) : (
    <View className={cx(styles.pair)}>
      <PickerField
        mode='select'
        label='第几个'
        value={form.nth}
        options={NTHS}
        onChange={(nth) => set({ nth })}
      />
      <PickerField
        mode='select'
        label='星期几'
        value={form.weekday}
        options={WEEKDAYS.map(({ value, label }) => ({ value: String(value), label }))}
        onChange={(weekday) => set({ weekday })}
      />
    </View>
  )

const Ends = ({ series: { form, set, issue } }: { series: NewSeries }): ReactNode => (
  <>
    <Choice label='办到什么时候' options={ENDS} value={form.ends} onChange={(ends) => set({ ends })} />
    {form.ends === 'count' ? (
      <NumberField
        label='一共办几场'
        value={form.count}
        min={1}
        max={LIMITS.seriesMax}
        onChange={(count) => set({ count })}
      />
    ) : (
      <PickerField
        mode='date'
        label='到哪一天'
        value={form.to}
        error={issue('window.to')}
        onChange={(to) => set({ to })}
      />
    )}
  </>
)

export const RuleBox = ({ series }: { series: NewSeries }): ReactNode => {
  const { form, set, issue } = series

  return (
    <Card>
      <Heading level={2}>哪些日子办</Heading>
      <Choice label='怎么排' options={KINDS} value={form.kind} onChange={(kind) => set({ kind })} />
      {form.kind === 'weekly' ? <Weekly series={series} /> : <Monthly series={series} />}
      <PickerField mode='date' label='从哪一天开始' value={form.from} onChange={(from) => set({ from })} />
      <Ends series={series} />
      <View className={cx(styles.pair)}>
        <PickerField mode='time' label='几点开始' value={form.start} onChange={(start) => set({ start })} />
        <PickerField
          mode='time'
          label='几点结束'
          value={form.end}
          error={issue('end')}
          onChange={(end) => set({ end })}
        />
      </View>
    </Card>
  )
}
