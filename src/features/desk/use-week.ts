import { useState } from 'react'

import type { DeskRow } from '@/types/activity'
import { LIMITS } from '@/types/kernel/limits'

import { dayOf } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import type { Pages } from '@/src/lib/use-pages'
import { usePages } from '@/src/lib/use-pages'

import { daysOf, mondayOf, spanOf } from './week'

export interface Week {
  today: string
  days: string[]
  /** 0 = this week. */
  offset: number
  show: (offset: number) => void
  pages: Pages<DeskRow>
  ofDay: (day: string) => DeskRow[]
  find: (words: string) => void
  words: string
}

export const useWeek = (orgId: string): Week => {
  const [offset, show] = useState(0)
  const [words, find] = useState('')
  const today = dayOf(now().toISOString())
  const monday = mondayOf(today, offset)
  const pages = usePages('activity.desk', { orgId, ...spanOf(monday), limit: LIMITS.pageMax })
  const found = (pages.data ?? []).filter(({ title }) => title.includes(words))

  return {
    ...{ today, offset, show, pages, find, words },
    days: daysOf(monday),
    ofDay: (day) => found.filter(({ startsAt }) => dayOf(startsAt) === day),
  }
}
