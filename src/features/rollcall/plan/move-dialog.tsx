import type { ReactNode } from 'react'
import { useState } from 'react'

import { headsIn } from '@/domain/rollcall'

import { Dialog } from '@/src/ui/dialog'
import { PickerField } from '@/src/ui/picker-field'

import { nameWords } from '../people'
import type { Plan } from './use-plan'
import type { Movers } from './use-seating'

const NO_BUS = 'none'
const TOGETHER = 'all'

interface MoveDialogProps {
  movers: Movers
  plan: Plan
  onMove: (movers: Movers, busId: string | null) => void
  onClose: () => void
}

/** Who came together moves together, unless one of them is picked. */
export const MoveDialog = ({ movers, plan, onMove, onClose }: MoveDialogProps): ReactNode => {
  const { buses, riders } = plan
  const [busId, setBusId] = useState(buses[0]?.id ?? NO_BUS)
  const [who, setWho] = useState(TOGETHER)
  const members = riders.filter(({ personId }) => movers.personIds.includes(personId))
  const freeIn = (id: string, seats: number) => seats - headsIn(riders.filter((rider) => rider.busId === id))
  const one = members.find(({ personId }) => personId === who)
  const moved = one ? { personIds: [one.personId], words: nameWords(one) } : movers

  return (
    <Dialog
      open
      title={`${movers.words}坐哪辆车`}
      onClose={onClose}
      action={{ words: '就这样坐', onTap: () => onMove(moved, busId === NO_BUS ? null : busId) }}
    >
      {members.length > 1 && (
        <PickerField
          mode='select'
          label='换谁'
          value={who}
          options={[
            { value: TOGETHER, label: '一起来的一起换' },
            ...members.map((each) => ({ value: each.personId, label: `只换${nameWords(each)}` })),
          ]}
          onChange={setWho}
        />
      )}
      <PickerField
        mode='select'
        label='哪辆车'
        value={busId}
        options={[
          ...buses.map(({ id, name, seats }) => ({
            value: id,
            label: `${name}，空${Math.max(0, freeIn(id, seats))}座`,
          })),
          { value: NO_BUS, label: '先不分车' },
        ]}
        onChange={(id) => setBusId(id || NO_BUS)}
      />
    </Dialog>
  )
}
