import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { Empty } from '@/src/ui/empty'
import { Page } from '@/src/ui/page'

import { TicketScreen } from '../../ticket-screen'
import { useTicket } from '../../use-ticket'
import { useTicketCard } from '../../use-ticket-card'

export default function TicketPage(): ReactNode {
  const { activityId = '', personId = '', fresh } = useRouter().params
  const tickets = useTicket(activityId, personId)
  const { query, held } = tickets
  useTicketCard(held)

  return (
    <Page
      title='我的票号'
      query={query}
      empty={{ when: () => held === null, view: <Empty title='没有找到这次报名，可能是用别的微信报的。' /> }}
    >
      {() => held && <TicketScreen held={held} fresh={fresh !== undefined} tickets={tickets} />}
    </Page>
  )
}
