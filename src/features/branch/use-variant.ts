import { useMyGrants } from '@/src/staff/use-my-grants'

/** A secretary is a retiree: the pages are as large as a retiree's; the centre's staff has its desk. */
export const useVariant = (): 'desk' | 'elder' => (useMyGrants().orgs.length > 0 ? 'desk' : 'elder')
