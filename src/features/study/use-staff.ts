import type { Role } from '@/types/kernel/roles'

import { useMyGrants } from '@/src/staff/use-my-grants'

const WRITERS: readonly Role[] = ['organiser', 'admin', 'secretary']

export interface Staff {
  /** A secretary is a retiree: the pages are as large as a retiree's. */
  variant: 'desk' | 'elder'
  mayWrite: boolean
}

export const useStaff = (): Staff => {
  const { query, orgs } = useMyGrants()
  return {
    variant: orgs.length > 0 ? 'desk' : 'elder',
    mayWrite: query.data?.grants.some(({ role }) => WRITERS.includes(role)) ?? false,
  }
}
