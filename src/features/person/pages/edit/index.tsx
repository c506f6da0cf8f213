import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Empty } from '@/src/ui/empty'
import { Page } from '@/src/ui/page'

import { AddForm } from '../../add-form'
import { EditForm } from '../../edit-form'

export default function Edit(): ReactNode {
  const { personId } = useRouter().params
  const query = useQuery('account.get', {})
  const person = query.data?.persons.find(({ id }) => id === personId)
  if (personId === undefined) return <AddForm />
  if (person) return <EditForm person={person} />

  return (
    <Page title='改一改' query={query}>
      {() => <Empty title='没有找到这个人。' />}
    </Page>
  )
}
