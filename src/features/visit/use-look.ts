import type { Role } from '@/types/kernel/roles'

import { useMyGrants } from '@/src/staff/use-my-grants'

const GIVERS: readonly Role[] = ['organiser', 'admin', 'secretary']

/** Centre staff sit at a PC; a secretary and whoever walks to homes read the large letters. */
export const useLook = () => {
  const { query, orgs } = useMyGrants()
  const has = (roles: readonly Role[]) => query.data?.grants.some(({ role }) => roles.includes(role)) === true
  return {
    query,
    variant: orgs.length > 0 ? ('desk' as const) : ('elder' as const),
    /** Everybody's visits, not the own homes alone. */
    seesAll: has([...GIVERS, 'head']),
    keepsBooks: has(GIVERS),
    mayPlan: has(['organiser', 'admin']),
  }
}
