import type { InputOf, Path } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'

const activityId = named.activities.daxiangPhone

/** The inputs of a trip: the part of the reviewed table that speaks of the road. */
export const ROAD_INPUTS = {
  'print.busList': { activityId, reason: '给带队的人' },
  'rollcall.plan': { activityId },
  'rollcall.setUp': { activityId, rev: 99, points: [{ id: 'p1', name: '上车' }], buses: [] },
  'rollcall.seat': { activityId, rev: 99, personIds: [named.persons.father], busId: null },
  'rollcall.group': { activityId, rev: 99, personIds: [named.persons.father], group: '1组' },
  'rollcall.fill': { activityId, rev: 99 },
  'rollcall.sheet': { activityId },
  'rollcall.phone': { activityId, personId: named.persons.wife, reason: '点名时没到' },
} satisfies { [P in Path]?: InputOf<P> }

/** Columns as in the table of matrix.ts. */
export const ROAD_ROWS = {
  //                 swrdSDOJhau
  'print.busList': '------i?-i----',
  'rollcall.plan': '------i?-i----',
  'rollcall.setUp': '------i?-i----',
  'rollcall.seat': '------i?-i----',
  'rollcall.group': '------i?-i----',
  'rollcall.fill': '------i?-i----',
  'rollcall.sheet': '-----ii?-i----',
  'rollcall.phone': '-----???-?----',
} as const satisfies { [P in Path]?: string }
