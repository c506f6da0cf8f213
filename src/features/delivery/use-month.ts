import { useState } from 'react'

import { plusMonths } from '@/domain/calendar'
import { monthOf } from '@/domain/delivery'

import { now } from '@/src/lib/clock'

/** The month that is looked at: this one, until one looks back. */
export const useMonth = () => {
  const current = monthOf(now().toISOString())
  const [month, setMonth] = useState(current)
  return {
    month,
    isCurrent: month === current,
    earlier: () => setMonth((before) => plusMonths(before, -1)),
    later: () => setMonth((before) => plusMonths(before, 1)),
  }
}
