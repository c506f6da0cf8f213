import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { PersonScreen } from '../../person-screen'

export default function DeskPerson(): ReactNode {
  const { orgId = '', personId = '' } = useRouter().params
  const file = useQuery('person.get', { personId })

  return (
    <Page title={file.data?.name ?? '人员'} variant='desk' query={file}>
      {(person) => <PersonScreen orgId={orgId} person={person} reload={file.reload} />}
    </Page>
  )
}
