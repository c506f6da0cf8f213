import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { useMyGrants } from '@/src/staff/use-my-grants'
import { Page } from '@/src/ui/page'

import { DossierScreen } from '../../dossier-screen'

export default function DossierPage(): ReactNode {
  const { activityId = '' } = useRouter().params
  const query = useQuery('dossier.get', { activityId })
  const { mayPlan, mayOnlyTick } = useMyGrants()

  return (
    <Page title={query.data?.activity.title ?? '计划和档案'} variant='desk' query={query}>
      {(dossier) => (
        <DossierScreen
          dossier={dossier}
          may={{ plan: mayPlan(), note: !mayOnlyTick }}
          reload={query.reload}
        />
      )}
    </Page>
  )
}
