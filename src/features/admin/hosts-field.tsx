import type { ReactNode } from 'react'

import { TextArea } from '@/src/ui/text-area'

interface HostsProps {
  hosts: readonly string[]
  error: string | undefined
  onChange: (hosts: string[]) => void
}

/** A line a host, as typed: an empty one may be half of the next. */
export const HostsField = ({ hosts, error, onChange }: HostsProps): ReactNode => (
  <TextArea
    label='可以链到的网站'
    hint='一行一个，例如：gov.cn；写了它，下面的 www.gov.cn 也可以'
    value={hosts.join('\n')}
    error={error}
    onChange={(text) => onChange(text.split('\n'))}
  />
)
