import type { ReactNode } from 'react'

import { AsksBox } from '@/src/staff/sign-up/asks-box'
import { Card } from '@/src/ui/card'

import { Anchor } from './anchor'
import type { Edit } from './use-edit'

export const EditAsks = ({ edit: { form, set, error, orgs } }: { edit: Edit }): ReactNode => (
  <Card>
    <Anchor name='asks'>
      <AsksBox asks={form.asks} root={orgs[0]} error={error('asks')} onChange={(asks) => set({ asks })} />
    </Anchor>
  </Card>
)
