import { LIMITS } from '@/types/kernel/limits'

import { useMe } from '@/src/lib/session'
import { useQuery } from '@/src/lib/use-query'

import type { Mine } from './listed'

/** My coming places, to mark the rows. Who stands for nobody has none; without an answer the rows stand unmarked. */
export const useMine = (): Mine => {
  const me = useMe()
  const nobody = me?.persons.length === 0
  const { data } = useQuery('registration.mine', nobody ? null : { limit: LIMITS.pageMax })
  const places = data?.items ?? []

  return { places, persons: me?.persons.length ?? new Set(places.map(({ personId }) => personId)).size }
}
