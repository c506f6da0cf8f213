import { templateOf } from '@/domain/series'
import type { InputOf } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'
import { aDraft } from './open-activity'

const orgId = named.orgs.tongan
export const template = templateOf(aDraft({ title: '手机课', type: 'phone' }))
export const rule = { kind: 'weekly' as const, every: 1, weekdays: [3] }
export const DAYS = ['2026-12-02', '2026-12-09', '2026-12-16']

export const asked = (over: Partial<InputOf<'series.create'>> = {}): InputOf<'series.create'> => ({
  ...{ orgId, title: '手机课进村', template, rule, start: '09:00', end: '10:30', days: DAYS, ...over },
})
