import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { ShelfScreen } from '../../reading/shelf-screen'
import { Tasks } from '../../reading/tasks'

export default function ShelfPage(): ReactNode {
  const me = useQuery('account.get', {}, { keep: true })
  const member = (me.data?.persons.length ?? 0) > 0
  // Asked for by the page itself: whoever comes back from reading finds it read.
  const tasks = useQuery('study.mine', member ? {} : null)

  return (
    <Page title='学习'>
      {member && <Tasks query={tasks} />}
      <ShelfScreen />
    </Page>
  )
}
