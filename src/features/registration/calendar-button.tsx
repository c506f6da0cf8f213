import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Registration } from '@/types/registration'

import { addToCalendar } from '@/src/lib/calendar'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

import { calendarEntry } from './words'

const DONE = process.env.TARO_ENV === 'h5' ? '日历文件已下载，点开它就放进日历了' : '开始前一小时，手机会响'

/** 放进手机日历; who once said no is told where to allow it. */
export const CalendarButton = ({ held }: { held: Registration }): ReactNode => {
  const [added, setAdded] = useState<boolean | null>(null)

  return (
    <>
      <Button onTap={() => void addToCalendar(calendarEntry(held)).then(setAdded)}>放进手机日历</Button>
      {added === true && (
        <Notice tone='good' title='放好了'>
          {DONE}
        </Notice>
      )}
      {added === false && (
        <Notice tone='care' title='没有放进去'>
          想放进去，请在右上角“…”的设置里允许使用日历
        </Notice>
      )}
    </>
  )
}
