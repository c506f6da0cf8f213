import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { PersonScreen } from '../../person-screen'
import { useLook } from '../../use-look'

export default function VisitPerson(): ReactNode {
  const { personId = '' } = useRouter().params
  const { variant, keepsBooks } = useLook()
  const file = useQuery('visit.get', { personId })

  return (
    <Page title={file.data?.name ?? '看望'} variant={variant} query={file}>
      {(person) => <PersonScreen person={person} keepsBooks={keepsBooks} reload={file.reload} />}
    </Page>
  )
}
