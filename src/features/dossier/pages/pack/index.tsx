import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Empty } from '@/src/ui/empty'
import { Page } from '@/src/ui/page'

import { PackScreen } from '../../pack-screen'

export default function PackPage(): ReactNode {
  const { activityId = '' } = useRouter().params
  const query = useQuery('dossier.get', { activityId })

  return (
    <Page
      title='装车和清点'
      query={query}
      empty={{
        when: ({ logistics }) => logistics.equipment.length === 0,
        view: <Empty title='还没有写要带什么'>请办活动的同事先在“计划”里写好器材</Empty>,
      }}
    >
      {(dossier) => <PackScreen dossier={dossier} reload={query.reload} />}
    </Page>
  )
}
