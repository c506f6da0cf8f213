import type { Expected, OfflineEntry } from '@/types/offline'

import type { OutputOf } from '@/types/kernel/contract'

import { forget, keep, recall } from './storage'

/** The list of one activity on this phone. It goes when `until` is over, whatever happens. */
export interface KeptList {
  activityId: string
  title: string
  startsAt: string
  endsAt: string
  placeName: string
  leaseId: string
  until: string
  rows: Expected[]
  /** 点名: points, buses, and what is known of everybody; absent: this phone has not asked for it. */
  road?: OutputOf<'rollcall.sheet'>
  /** Everything tapped on this phone, sent or not. */
  log: OfflineEntry[]
}

/** Not answered by the server yet. Kept until it is, however long that takes. */
export interface Unsent {
  leaseId: string
  entry: OfflineEntry
}

const INDEX = 'offline.activities'
const listKey = (activityId: string) => `offline.list.${activityId}`
const unsentKey = (activityId: string) => `offline.unsent.${activityId}`

const isIds = (value: unknown): value is string[] => Array.isArray(value)
const isUnsent = (value: unknown): value is Unsent[] => Array.isArray(value)
const isList = (value: unknown): value is KeptList =>
  typeof value === 'object' && value !== null && 'leaseId' in value && 'rows' in value

export const keptIds = (): string[] => recall(INDEX, isIds) ?? []

export const listOf = (activityId: string): KeptList | null => recall(listKey(activityId), isList)

export const unsentOf = (activityId: string): Unsent[] => recall(unsentKey(activityId), isUnsent) ?? []

/** False: the phone's storage is full, and nothing was kept. */
export const keepList = (list: KeptList): boolean =>
  keep(listKey(list.activityId), list) && keep(INDEX, [...new Set([...keptIds(), list.activityId])])

export const keepUnsent = (activityId: string, unsent: readonly Unsent[]): boolean =>
  keep(unsentKey(activityId), unsent)

/** At every start and on every look: names whose time is over go, what is unsent stays. */
export const wipeOver = (now: string): void => {
  for (const activityId of keptIds()) {
    const list = listOf(activityId)
    if (list && list.until > now) continue
    forget(listKey(activityId))
    if (unsentOf(activityId).length > 0) continue
    forget(unsentKey(activityId))
    keep(
      INDEX,
      keptIds().filter((id) => id !== activityId),
    )
  }
}
