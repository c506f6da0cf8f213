import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { QueryView } from '@/src/ui/query-view'

import { SettingsForm } from './settings-form'

export const SettingsScreen = ({ orgId, root }: { orgId: string; root: boolean }): ReactNode => (
  <QueryView query={useQuery('settings.get', { orgId })} empty={undefined}>
    {(first) => <SettingsForm orgId={orgId} first={first} root={root} />}
  </QueryView>
)
