import { useMyGrants } from '@/src/staff/use-my-grants'

/** Staff sit at a PC; whoever calls without a desk, a leader, reads the large letters. */
export const useLook = () => {
  const grants = useMyGrants()
  const desk = grants.orgs.length > 0
  return { ...grants, desk, variant: desk ? ('desk' as const) : ('elder' as const) }
}
