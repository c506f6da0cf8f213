import type { ReactNode } from 'react'
import { useEffect } from 'react'

import { rememberMe } from '@/src/lib/session'
import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { PeopleScreen } from '../../people-screen'

export default function People(): ReactNode {
  const query = useQuery('account.get', {})
  const { data } = query
  useEffect(() => {
    if (data) rememberMe(data)
  }, [data])

  return (
    <Page title='家人' query={query}>
      {({ persons }) => <PeopleScreen persons={persons} reload={query.reload} />}
    </Page>
  )
}
