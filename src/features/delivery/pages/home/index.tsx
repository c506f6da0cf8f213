import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { HomeForm } from '../../home-form'
import { useLook } from '../../use-look'

export default function Home(): ReactNode {
  const { personId = '' } = useRouter().params
  const query = useQuery('delivery.home', { personId })

  return (
    <Page title={query.data?.name ?? '住址'} variant={useLook()} query={query}>
      {(home) => <HomeForm key={home.rev} home={home} />}
    </Page>
  )
}
