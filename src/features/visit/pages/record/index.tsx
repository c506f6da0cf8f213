import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { RecordForm } from '../../record-form'
import { useLook } from '../../use-look'

export default function VisitRecord(): ReactNode {
  const { personId = '' } = useRouter().params
  const { query, variant } = useLook()
  const file = useQuery('visit.get', { personId })
  const me = query.data?.persons.find(({ relation }) => relation === 'self')?.name ?? ''

  return (
    <Page title={`记一次走访 · ${file.data?.name ?? ''}`} variant={variant} query={file}>
      {(person) => <RecordForm person={person} me={me} />}
    </Page>
  )
}
