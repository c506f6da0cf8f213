import type { Role } from '@/types/kernel/roles'

import { useMyGrants } from '@/src/staff/use-my-grants'

const GIVERS: readonly Role[] = ['organiser', 'admin', 'secretary']

/** A secretary is a retiree: the pages are as large as a retiree's. */
export const useLook = () => {
  const { query, orgs, mayPlan } = useMyGrants()
  return {
    variant: orgs.length > 0 ? ('desk' as const) : ('elder' as const),
    mayPlan: mayPlan(),
    mayGive: query.data?.grants.some(({ role }) => GIVERS.includes(role)) === true,
  }
}
