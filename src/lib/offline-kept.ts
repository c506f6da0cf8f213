import type { DeliveryEntry, Home } from '@/types/delivery-shapes'
import type { Expected, OfflineEntry } from '@/types/offline'

import type { OutputOf } from '@/types/kernel/contract'

import type { KeptBy } from './offline-shelf'
import { shelf } from './offline-shelf'

/** The list of one activity on this phone. */
export interface KeptList extends KeptBy<OfflineEntry> {
  activityId: string
  title: string
  startsAt: string
  endsAt: string
  placeName: string
  rows: Expected[]
  /** 点名: points, buses, and what is known of everybody; absent: this phone has not asked for it. */
  road?: OutputOf<'rollcall.sheet'>
}

export const doors = shelf<KeptList, OfflineEntry>('offline', 'offline.activities', 'rows')

export const { listOf, unsentOf } = doors

export const keepList = (list: KeptList): boolean => doors.keepList(list.activityId, list)

/** The homes that somebody brings 送学 to. */
export interface KeptHomes extends KeptBy<DeliveryEntry> {
  homes: Home[]
}

export const routes = shelf<KeptHomes, DeliveryEntry>('delivery', 'delivery.kept', 'homes')

/** At every start. */
export const wipeOver = (now: string): void => {
  doors.wipeOver(now)
  routes.wipeOver(now)
}
