import type { ReactNode } from 'react'
import { useEffect } from 'react'

import { rememberMe } from '@/src/lib/session'
import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { MyPersons } from './my-persons'
import { Privacy } from './privacy'
import { Sizes } from './sizes'
import { Staff } from './staff'

export default function Mine(): ReactNode {
  const query = useQuery('account.get', {}, { keep: true })
  const { data } = query
  useEffect(() => {
    if (data) rememberMe(data)
  }, [data])

  return (
    <Page title='我的' tab query={query}>
      {({ persons, grants }) => (
        <>
          <MyPersons persons={persons} />
          <Sizes />
          <Staff grants={grants} />
          <Privacy />
        </>
      )}
    </Page>
  )
}
