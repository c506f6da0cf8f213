import type { ReactNode } from 'react'

import { Page } from '@/src/ui/page'

import { HomesScreen } from '../../homes-screen'
import { useHomes } from '../../use-homes'

export default function MyHomes(): ReactNode {
  return (
    <Page title='要去的人家'>
      <HomesScreen homes={useHomes()} />
    </Page>
  )
}
