import type { Role } from '@/types/kernel/roles'

import { useMyGrants } from '@/src/staff/use-my-grants'

/** A head looks, and calls nobody. */
const CALLERS: readonly Role[] = ['organiser', 'doorStaff', 'admin', 'leader', 'volunteer']
const KEEPERS: readonly Role[] = ['organiser', 'admin', 'secretary']

/** Staff sit at a PC; whoever calls without a desk, a leader or a volunteer, reads the large letters. */
export const useLook = () => {
  const grants = useMyGrants()
  const desk = grants.orgs.length > 0
  const held = grants.query.data?.grants ?? []
  return {
    ...grants,
    mayCall: held.some(({ role }) => CALLERS.includes(role)),
    /** Whose books this caller keeps; undefined: nobody's. */
    keepsOrg: held.find(({ role }) => KEEPERS.includes(role))?.orgId,
    ...{ desk, variant: desk ? ('desk' as const) : ('elder' as const) },
  }
}
