import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { ShelfScreen } from '../../reading/shelf-screen'
import { Tasks } from '../../reading/tasks'

export default function ShelfPage(): ReactNode {
  const me = useQuery('account.get', {}, { keep: true })

  return (
    <Page title='学习'>
      {(me.data?.persons.length ?? 0) > 0 && <Tasks />}
      <ShelfScreen />
    </Page>
  )
}
