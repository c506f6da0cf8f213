import type { ReactNode } from 'react'

import { ORG_KINDS } from '@/types/kernel/labels'
import type { Org } from '@/types/org'

import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'

export const OrgFacts = ({ org }: { org: Org }): ReactNode => (
  <Card>
    <Fact label='种类'>{ORG_KINDS[org.kind]}</Fact>
    {org.path.length > 1 && <Fact label='在'>{org.path.map(({ name }) => name).join(' › ')}</Fact>}
    <Fact label='电话'>{org.phone || '还没填'}</Fact>
    <Fact label='地址'>{org.address || '还没填'}</Fact>
    <Fact label='怎么去'>{org.way || '还没填'}</Fact>
    {org.kind === 'community' && <Fact label='偏远村'>{org.remote ? '是，单独统计' : '不是'}</Fact>}
  </Card>
)
