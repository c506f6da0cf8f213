import { useMyGrants } from '@/src/staff/use-my-grants'

/** Staff of a centre sit at a PC; secretaries and those who walk to homes read large letters. */
export const useLook = (): 'desk' | 'elder' => (useMyGrants().orgs.length > 0 ? 'desk' : 'elder')
