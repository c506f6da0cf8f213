import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { FiguresScreen } from '../../figures-screen'
import { usePeriod } from '../../use-period'

export default function FiguresOfPeriod(): ReactNode {
  const { orgId: first = '' } = useRouter().params
  const [orgId, setOrgId] = useState(first)
  const org = useQuery('org.get', { orgId })
  const period = usePeriod()

  return (
    <Page title={`数字 · ${org.data?.name ?? ''}`} variant='desk' query={org}>
      {(one) => <FiguresScreen org={one} period={period} onOrg={setOrgId} />}
    </Page>
  )
}
