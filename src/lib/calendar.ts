import Taro from '@tarojs/taro'

import { now } from './clock'
import type { CalendarEntry } from './ics'
import { icsOf } from './ics'

const download = (entry: CalendarEntry) => {
  const url = URL.createObjectURL(
    new Blob([icsOf(entry, now().toISOString())], { type: 'text/calendar;charset=utf-8' }),
  )
  const link = document.createElement('a')
  link.href = url
  link.download = `${entry.title}.ics`
  link.click()
  URL.revokeObjectURL(url)
}

const seconds = (instant: string) => Math.floor(Date.parse(instant) / 1000)

/** 放进手机日历; call it from a tap. False: the person said no, or once said no and must open the settings. */
export const addToCalendar = async (entry: CalendarEntry): Promise<boolean> => {
  if (process.env.TARO_ENV === 'h5') {
    download(entry)
    return true
  }

  try {
    await Taro.addPhoneCalendar({
      title: entry.title,
      startTime: seconds(entry.startsAt),
      // WeChat's own type says string; the documented value is unix seconds.
      endTime: String(seconds(entry.endsAt)),
      location: entry.place,
      description: entry.note,
      alarm: true,
      alarmOffset: entry.remindMinutes * 60,
    })
    return true
  } catch {
    return false
  }
}
