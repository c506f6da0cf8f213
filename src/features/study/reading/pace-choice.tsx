import type { ReactNode } from 'react'

import { Choice } from '@/src/ui/choice'

import type { Pace } from './use-listen'
import { PACES } from './use-listen'

const OPTIONS = (Object.keys(PACES) as Pace[]).map((value) => ({ value, label: PACES[value].label }))

export const PaceChoice = ({ pace, onChange }: { pace: Pace; onChange: (pace: Pace) => void }): ReactNode => (
  <Choice label='读多快' options={OPTIONS} value={pace} onChange={onChange} />
)
