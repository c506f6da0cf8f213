import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { Empty } from '@/src/ui/empty'
import { Page } from '@/src/ui/page'

import { RecordScreen } from '../../record-screen'
import { useHomes } from '../../use-homes'

export default function Record(): ReactNode {
  const { id = '' } = useRouter().params
  const homes = useHomes()
  const home = homes.list?.homes.find(({ deliveryId }) => deliveryId === id)

  if (home) return <RecordScreen home={home} homes={homes} />
  return (
    <Page title='送学'>
      <Empty title='这一家已经不在手机里了，请回去重新下载。' />
    </Page>
  )
}
