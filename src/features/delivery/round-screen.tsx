import type { ReactNode } from 'react'
import { useState } from 'react'

import type { DeliveryState } from '@/types/delivery-shapes'
import type { OutputOf } from '@/types/kernel/contract'

import { tallyWords } from '@/domain/delivery'

import { openFile } from '@/src/lib/open-file'
import { useAction } from '@/src/lib/use-action'
import { usePages } from '@/src/lib/use-pages'
import { Button } from '@/src/ui/button'
import { Heading } from '@/src/ui/heading'
import { Progress } from '@/src/ui/progress'
import { Tabs } from '@/src/ui/tabs'

import { AssignBox } from './assign-box'
import { HomesList } from './homes-list'
import { ItemsBox } from './items-box'
import { PhonesBox } from './phones-box'

const TABS = [
  { key: 'open', label: '还没送' },
  { key: 'delivered', label: '送到' },
  { key: 'missed', label: '没送到' },
  { key: 'away', label: '在外地' },
] as const

const PrintSheet = ({ roundId }: { roundId: string }): ReactNode => {
  const action = useAction('print.deliverySheet')
  const onPrint = async () => {
    const file = await action.run({ roundId })
    if (file) await openFile(file)
  }

  return (
    <>
      <Progress action={action} failed='没有下载好' />
      <Button busy={action.busy} onTap={() => void onPrint()}>
        下载签收单
      </Button>
    </>
  )
}

interface RoundScreenProps {
  round: OutputOf<'delivery.round'>
  onChanged: () => void
}

export const RoundScreen = ({ round, onChanged }: RoundScreenProps): ReactNode => {
  const { id: roundId, tally, unassigned } = round
  const [state, setState] = useState<DeliveryState>(tally.open > 0 ? 'open' : 'delivered')
  const pages = usePages('delivery.list', { roundId, state })

  return (
    <>
      <Heading level={2}>{tallyWords(tally)}</Heading>
      <ItemsBox round={round} onChanged={onChanged} />
      {unassigned > 0 && (
        <AssignBox
          {...{ roundId, unassigned }}
          onChanged={() => {
            onChanged()
            pages.reload()
          }}
        />
      )}
      <Tabs
        label='送到没有'
        tabs={TABS.map(({ key, label }) => ({ key, label: `${label}${tally[key]}` }))}
        current={state}
        onChange={setState}
      >
        <HomesList pages={pages} />
      </Tabs>
      <PrintSheet roundId={roundId} />
      <PhonesBox roundId={roundId} />
    </>
  )
}
