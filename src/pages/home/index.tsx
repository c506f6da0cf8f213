import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { HomeScreen } from './home-screen'
import { useHome } from './use-home'

export default function Home(): ReactNode {
  const query = useHome()
  const member = (query.data?.me.persons.length ?? 0) > 0
  const learning = useQuery('study.mine', member ? {} : null)

  return (
    <Page title={query.data?.place?.name ?? '晚晴'} tab query={query}>
      {(home) => <HomeScreen home={home} tasks={learning.data?.items ?? []} reload={query.reload} />}
    </Page>
  )
}
