import { isComing } from '@/domain/registration'
import type { Activity } from '@/types/activity'
import type { MyPerson } from '@/types/account'
import type { Registration } from '@/types/registration'

import { isOf } from '@/domain/person'

import { useKnownMe } from '@/src/lib/use-known-me'
import type { Query } from '@/src/lib/use-query'
import { useQuery } from '@/src/lib/use-query'

export interface Detail {
  query: Query<Activity>
  /** Places that my persons hold here. */
  held: readonly Registration[]
  /** My persons that have none. */
  others: readonly MyPerson[]
}

/** A stranger has no places to ask for, which saves a call. */
export const useDetail = (activityId: string): Detail => {
  const persons = useKnownMe()?.persons ?? []
  const query = useQuery('activity.get', { activityId }, { keep: true })
  const mine = useQuery('registration.get', persons.length > 0 ? { activityId } : null)

  const held = (mine.data?.items ?? []).filter(({ state }) => isComing(state))
  const others = persons.filter((person) => !held.some(({ personId }) => isOf(person, personId)))
  return { query, held, others }
}
