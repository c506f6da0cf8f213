import type { ReactNode } from 'react'

import type { Relation } from '@/types/account'
import { RELATIONS } from '@/types/kernel/labels'

import { Choice } from '@/src/ui/choice'

export type Kin = Exclude<Relation, 'self'>

const KINDS = ['parent', 'spouse', 'relative', 'neighbour'] as const satisfies readonly Kin[]

interface RelationChoiceProps {
  label: string
  value: Kin | null
  onChange: (relation: Kin) => void
}

export const RelationChoice = (props: RelationChoiceProps): ReactNode => (
  <Choice {...props} options={KINDS.map((value) => ({ value, label: RELATIONS[value] }))} />
)
