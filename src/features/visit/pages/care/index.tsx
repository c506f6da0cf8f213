import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { CardForm } from '../../card-form'
import { FactsForm } from '../../facts-form'
import { useLook } from '../../use-look'

export default function Care(): ReactNode {
  const { personId = '' } = useRouter().params
  const { variant } = useLook()
  const query = useQuery('care.get', { personId })

  return (
    <Page title={`生日和四个知道 · ${query.data?.name ?? ''}`} variant={variant} query={query}>
      {(care) => (
        <>
          <FactsForm care={care} onDone={query.reload} />
          <CardForm key={care.cardRev} care={care} onDone={query.reload} />
        </>
      )}
    </Page>
  )
}
