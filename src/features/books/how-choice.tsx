import type { ReactNode } from 'react'

import { STAFF_CONFIRMED } from '@/types/kernel/labels'
import type { StaffConfirmed } from '@/types/person-file'

import { Choice } from '@/src/ui/choice'

const OPTIONS = (Object.keys(STAFF_CONFIRMED) as StaffConfirmed[]).map((value) => ({
  value,
  label: STAFF_CONFIRMED[value],
}))

interface HowChoiceProps {
  value: StaffConfirmed | null
  onChange: (how: StaffConfirmed) => void
}

/** How staff made sure; it stands on the person's page with the name of who said it. */
export const HowChoice = (props: HowChoiceProps): ReactNode => (
  <Choice {...props} label='怎么核对的' options={OPTIONS} />
)
