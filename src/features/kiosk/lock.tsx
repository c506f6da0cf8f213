import type { ReactNode } from 'react'

import type { BackGuard } from '@/src/ui/use-back-guard'
import { useBackGuard } from '@/src/ui/use-back-guard'

interface LockProps {
  /** The machine's own Back: ask whether to leave, and mount this anew for the next one. */
  onBack: () => void
  children: (leave: BackGuard['leave']) => ReactNode
}

export const Lock = ({ onBack, children }: LockProps): ReactNode => {
  const { leave, guard } = useBackGuard(onBack)

  return (
    <>
      {guard}
      {children(leave)}
    </>
  )
}
