import type { ReactNode } from 'react'

import { Page } from '@/src/ui/page'

import { HomeScreen } from './home-screen'
import { useHome } from './use-home'

export default function Home(): ReactNode {
  const query = useHome()

  return (
    <Page title={query.data?.place?.name ?? '晚晴'} tab query={query}>
      {(home) => <HomeScreen home={home} reload={query.reload} />}
    </Page>
  )
}
