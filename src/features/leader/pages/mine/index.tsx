import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Empty } from '@/src/ui/empty'
import { Page } from '@/src/ui/page'

import { MineScreen } from '../../mine-screen'

export default function MyGroup(): ReactNode {
  const { orgId = '' } = useRouter().params

  return (
    <Page
      title='我的组员'
      query={useQuery('leader.mine', { orgId })}
      empty={{
        when: ({ people }) => people.length === 0,
        view: <Empty title='还没有组员。请工作人员把您的组员加进来。' />,
      }}
    >
      {(mine) => <MineScreen orgId={orgId} {...mine} />}
    </Page>
  )
}
