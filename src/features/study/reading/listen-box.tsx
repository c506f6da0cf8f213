import type { ReactNode } from 'react'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'

import { PaceChoice } from './pace-choice'
import { useListen } from './use-listen'

/** 读给我听: speaks after a tap, goes on where it stopped. Not shown where the phone has no voice. */
export const ListenBox = ({ lines }: { lines: readonly string[] }): ReactNode => {
  const { can, speaking, pace, toggle, setPace } = useListen(lines)
  if (!can) return null

  return (
    <Card>
      <Button kind='main' onTap={toggle}>
        {speaking ? '停下来' : '读给我听'}
      </Button>
      {speaking && <PaceChoice pace={pace} onChange={setPace} />}
    </Card>
  )
}
