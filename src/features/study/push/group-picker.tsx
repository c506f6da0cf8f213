import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { usePages } from '@/src/lib/use-pages'
import { PickerField } from '@/src/ui/picker-field'

interface GroupProps {
  orgId: string
  /** orgId.grantId, since a leader's group needs both; '' = none yet. */
  value: string
  onChange: (group: string) => void
}

export const GroupPicker = ({ orgId, value, onChange }: GroupProps): ReactNode => {
  const pages = usePages('leader.groups', { orgId, limit: LIMITS.pageMax })
  const options = (pages.data ?? []).map((each) => ({
    value: `${each.orgId}.${each.grantId}`,
    label: `${each.orgName} ${each.leaderName}（${each.people}人）`,
  }))

  return <PickerField mode='select' label='哪一位组长' value={value} options={options} onChange={onChange} />
}
