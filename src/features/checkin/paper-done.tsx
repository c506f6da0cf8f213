import type { ReactNode } from 'react'

import type { DoorCounts } from '@/types/checkin'

import { back } from '@/src/lib/navigate'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

import { CountsCard } from './counts-card'

export const PaperDone = ({ counts }: { counts: DoorCounts }): ReactNode => (
  <>
    <Notice tone='good' title='补签好了'>
      纸质表请交回退服中心存档。
    </Notice>
    <CountsCard counts={counts} unsent={0} />
    <Button kind='main' onTap={back}>
      回到签到
    </Button>
  </>
)
