import type { ReactNode } from 'react'

import { usePages } from '@/src/lib/use-pages'
import { Page } from '@/src/ui/page'

import { MyList } from '../../my-list'

export default function MyNoticesPage(): ReactNode {
  const pages = usePages('notice.mine', {})

  return (
    <Page title='通知' query={pages} empty={{ when: (notices) => notices.length === 0, view: '还没有通知' }}>
      {(notices) => <MyList notices={notices} pages={pages} />}
    </Page>
  )
}
