import type { Role } from '@/types/kernel/roles'

import { useMyGrants } from '@/src/staff/use-my-grants'

/** A head looks, and calls nobody. */
const CALLERS: readonly Role[] = ['organiser', 'doorStaff', 'admin', 'leader']

/** Staff sit at a PC; whoever calls without a desk, a leader, reads the large letters. */
export const useLook = () => {
  const grants = useMyGrants()
  const desk = grants.orgs.length > 0
  const mayCall = grants.query.data?.grants.some(({ role }) => CALLERS.includes(role)) === true
  return { ...grants, mayCall, desk, variant: desk ? ('desk' as const) : ('elder' as const) }
}
