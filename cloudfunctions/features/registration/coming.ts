import { isComing } from '@/domain/registration'

import type { Caller } from '@/cloudfunctions/kit/caller'
import { idsOf } from '@/cloudfunctions/kit/caller'

import type { RegistrationDocument } from './document'
import { registrationsOf } from './store'

/** Ids of everybody this identity stands for, own persons first. */
export const personIdsOf = ({ account }: Caller): string[] => [
  ...new Set([...(account?.persons ?? []), ...(account?.proxies ?? [])].flatMap(idsOf)),
]

/** Places from today on that are not given back, by time. */
export const comingOf = async (
  personIds: readonly string[],
  today: string,
  limit: number,
): Promise<RegistrationDocument[]> => {
  if (personIds.length === 0) return []
  const rows = await registrationsOf(personIds, { today, past: false, page: { limit } })
  return rows.filter(({ state }) => isComing(state) || state === 'calledOff')
}

/** Activities that these people have or had to do with, the latest ones. */
export const activityIdsOf = async (
  personIds: readonly string[],
  today: string,
  limit: number,
): Promise<string[]> => {
  if (personIds.length === 0) return []
  const rows = await Promise.all(
    [false, true].map((past) => registrationsOf(personIds, { today, past, page: { limit } })),
  )
  return [...new Set(rows.flat().map(({ activityId }) => activityId))]
}
