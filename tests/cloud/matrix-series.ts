import type { InputOf, Path } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'

type Mine = Extract<Path, `${'catalogue' | 'online' | 'programme' | 'series'}.${string}`>

const activityId = named.activities.daxiangPhone
const orgId = named.orgs.tongan
const seriesId = named.series.tongan
const entryId = named.entries.tongan

const rule = { kind: 'weekly' as const, every: 1, weekdays: [3] }
const words = { field: '', unit: '', note: '', walk: '', toilets: '', rests: '', parking: '' }
const template: InputOf<'series.create'>['template'] = {
  ...{ type: 'phone', title: '手机课', signUp: 'firstCome', capacity: 30 },
  place: { name: '活动室', address: '', way: '', location: null },
  ...{ suits: '', bring: '', speaker: '', about: '', contactPhone: '' },
}
const series = {
  ...{ orgId, title: '手机课', template, rule, start: '09:00', end: '10:30' },
  days: ['2026-12-02'],
}

export const SERIES_INPUTS: { [P in Mine]: InputOf<P> } = {
  'catalogue.list': { orgId, kind: 'expert' },
  'catalogue.get': { entryId },
  'catalogue.create': { orgId, draft: { kind: 'troupe', name: '同安戏班', phone: '', ...words } },
  'catalogue.update': { entryId, rev: 99, draft: { name: '同安戏班', ...words } },
  'catalogue.retire': { entryId, rev: 99, retired: true },
  'catalogue.revealPhone': { entryId, reason: '请他来讲课' },
  'online.get': { activityId },
  'online.set': { activityId, rev: 99, live: '', replay: '', heads: null },
  'programme.get': { orgId, year: '2026' },
  'programme.set': { orgId, year: '2026', rev: 99, planned: {} },
  'programme.unvisited': { orgId },
  'series.list': { orgId },
  'series.preview': { orgId, rule, window: { from: '2026-12-01', to: null, count: 4 } },
  'series.create': series,
  'series.get': { seriesId },
  'series.update': { seriesId, rev: 99, title: '手机课', template, entryIds: [] },
  'series.fill': { seriesId },
  'series.addOne': { seriesId, rev: 99, day: '2026-12-30', start: '09:00', end: '10:30' },
}

/** As in matrix.ts, under the same letters. */
export const SERIES_ROWS = {
  //                       swrdSDOJhau
  'catalogue.list': '------i?ii----',
  'catalogue.get': '------i?ii----',
  'catalogue.create': '------i?-i----',
  'catalogue.update': '------i?-i----',
  'catalogue.retire': '------i?-i----',
  'catalogue.revealPhone': '------i?-i----',
  'online.get': '------i?ii----',
  'online.set': '------i?-i----',
  'programme.get': '------i?ii----',
  'programme.set': '------i?ii----',
  'programme.unvisited': '------i?ii----',
  'series.list': '------i?ii----',
  'series.preview': '------i?-i----',
  'series.create': '------i?-i----',
  'series.get': '------i?ii----',
  'series.update': '------i?-i----',
  'series.fill': '------i?-i----',
  'series.addOne': '------i?-i----',
} as const satisfies Record<Mine, string>
