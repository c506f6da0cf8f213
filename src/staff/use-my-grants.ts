import type { Me, MyGrant } from '@/types/account'
import type { Role } from '@/types/kernel/roles'

import type { Query } from '@/src/lib/use-query'
import { useQuery } from '@/src/lib/use-query'

const DESK_ROLES: readonly Role[] = ['organiser', 'admin', 'head', 'doorStaff']
const PLANNERS: readonly Role[] = ['organiser', 'admin']
const COUNTERS: readonly Role[] = ['organiser', 'head', 'admin']

export interface MyGrants {
  query: Query<Me>
  /** Grants that open the desk, one for each org. */
  orgs: MyGrant[]
  /** May plan activities of this org (or of any, when absent); the server decides again. */
  mayPlan: (orgId?: string) => boolean
  maySeeFigures: (orgId: string) => boolean
  /** Door staff and nothing more. */
  mayOnlyTick: boolean
  isAdmin: (orgId: string) => boolean
}

export const useMyGrants = (): MyGrants => {
  const query = useQuery('account.get', {})
  const grants = query.data?.grants ?? []
  const has = (roles: readonly Role[], orgId?: string) =>
    grants.some((grant) => roles.includes(grant.role) && (orgId === undefined || grant.orgId === orgId))
  const desk = grants.filter(({ role }) => DESK_ROLES.includes(role))

  return {
    query,
    orgs: desk.filter(({ orgId }, index) => desk.findIndex((one) => one.orgId === orgId) === index),
    mayPlan: (orgId) => has(PLANNERS, orgId),
    maySeeFigures: (orgId) => has(COUNTERS, orgId),
    mayOnlyTick: !has(COUNTERS),
    isAdmin: (orgId) => has(['admin'], orgId),
  }
}
