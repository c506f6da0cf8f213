import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { RoundScreen } from '../../round-screen'
import { useLook } from '../../use-look'
import { monthWords } from '../../words'

export default function Round(): ReactNode {
  const { roundId = '' } = useRouter().params
  const query = useQuery('delivery.round', { roundId })
  const { data } = query

  return (
    <Page
      title={data ? `${data.orgName}${monthWords(data.month)}送学` : '送学'}
      variant={useLook()}
      query={query}
    >
      {(round) => <RoundScreen key={round.id} round={round} onChanged={query.reload} />}
    </Page>
  )
}
