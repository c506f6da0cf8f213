import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Check } from '@/src/ui/check'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'

import styles from './series.module.scss'
import type { NewSeries } from './use-new-series'
import type { PlanDay, Preview } from './use-preview'
import { dayAndWeekday, offWords } from './words'

const DayRow = ({ day, preview }: { day: PlanDay; preview: Preview }): ReactNode => {
  const [open, setOpen] = useState(false)
  const { ruleDay, calendar, kept } = day
  const words = dayAndWeekday(calendar.day)
  const moved = calendar.day === ruleDay ? '' : `原来是${dayAndWeekday(ruleDay)}`
  const notes = [calendar.lunar, offWords(calendar), moved].filter((each) => each !== '')

  return (
    <View className={cx(styles.day)}>
      <Check
        label={words}
        note={notes.join(' · ')}
        value={kept}
        onChange={(on) => preview.keep(ruleDay, on)}
      />
      {open ? (
        <PickerField
          mode='date'
          label={`${words}改到哪一天`}
          value={calendar.day}
          onChange={(next) => {
            setOpen(false)
            if (next !== '') void preview.move(ruleDay, next)
          }}
        />
      ) : (
        <View>
          <Button fit label={`${words}换一天`} onTap={() => setOpen(true)}>
            换一天
          </Button>
        </View>
      )}
    </View>
  )
}

interface DaysBoxProps {
  series: NewSeries
  onCreate: () => void
}

/** Nothing is made before every day was seen: days off are said, and left out. */
export const DaysBox = ({ series, onCreate }: DaysBoxProps): ReactNode => {
  const { preview, days, gap, twice, busy, error, look } = series
  const left = (preview.days ?? []).filter(({ kept, calendar }) => !kept && calendar.off === 'holiday')
  const said = series.issue('days')

  return (
    <Card>
      <Heading level={2}>先看一看有哪几天</Heading>
      {gap !== null && <Notice tone='care' title={gap} />}
      {preview.error && (
        <Notice tone='bad' title={preview.error.issues[0]?.message || preview.error.sentence} />
      )}
      <Button busy={preview.busy} onTap={look}>
        {preview.days === null ? '看有哪几天' : '重新排一遍'}
      </Button>
      {preview.unknownYears.length > 0 && (
        <Notice tone='care' title={`${preview.unknownYears.join('、')}年的放假安排还没公布，请自己核对`}>
          现在只标出法定节日那几天。公布以后，系列的页面会把放假和调休标出来。
        </Notice>
      )}
      {left.length > 0 && <Notice tone='care' title={`有${left.length}天放假，已经去掉，要办就勾上`} />}
      {preview.days?.map((day) => (
        <DayRow key={day.ruleDay} day={day} preview={preview} />
      ))}
      {twice && <Notice tone='bad' title='有两场在同一天，请换一天或去掉一场' />}
      {error && <Notice tone='bad' title={said ?? error.sentence} />}
      {preview.days !== null && (
        <Button
          kind='main'
          busy={busy}
          why={days.length === 0 ? '至少留一天' : twice ? '有两场在同一天' : null}
          onTap={onCreate}
        >
          {`建 ${days.length} 场草稿`}
        </Button>
      )}
    </Card>
  )
}
