import type { InputOf, Path } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'

const activityId = named.activities.daxiangPhone

/** The inputs of the screens at the entrance. */
export const KIOSK_INPUTS = {
  'checkin.wallCode': { activityId },
  'kiosk.find': { activityId, typed: 'cxy' },
  'kiosk.tick': { activityId, who: { personId: named.persons.father } },
} satisfies { [P in Path]?: InputOf<P> }

/** Columns as in the table of matrix.ts. */
export const KIOSK_ROWS = {
  //                    swrdSDOJhaulcv
  'checkin.wallCode': '-----ii?-i----',
  'kiosk.find': '-----ii?-i----',
  'kiosk.tick': '-----ii?-i----',
} as const satisfies { [P in Path]?: string }
