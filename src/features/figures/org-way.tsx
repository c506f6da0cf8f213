import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Org } from '@/types/org'

import { usePages } from '@/src/lib/use-pages'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'

import styles from './figures.module.scss'

interface OrgWayProps {
  org: Org
  onOrg: (orgId: string) => void
}

const Below = ({ org, onOrg }: OrgWayProps): ReactNode => {
  const pages = usePages('org.children', { orgId: org.id, limit: LIMITS.pageMax })

  return (
    <QueryView query={pages} empty={{ when: (below) => below.length === 0, view: '下面没有别的机构了' }}>
      {(below) => (
        <>
          <View className={cx(styles.way)}>
            {below.map(({ id, name }) => (
              <Button key={id} fit onTap={() => onOrg(id)}>
                {name}
              </Button>
            ))}
          </View>
          {pages.hasMore && <LoadMore hasMore loading={pages.loadingMore} onMore={pages.more} />}
        </>
      )}
    </QueryView>
  )
}

/** One step up, as far as the own grant reaches, or one step down. */
export const OrgWay = ({ org, onOrg }: OrgWayProps): ReactNode => {
  const [open, setOpen] = useState(false)
  const grants = useQuery('account.get', {}).data?.grants ?? []
  const top = org.path.findIndex(({ id }) => grants.some(({ orgId }) => orgId === id))
  const above = top < 0 ? [] : org.path.slice(top, -1)

  return (
    <>
      <View className={cx(styles.way)}>
        {above.map(({ id, name }) => (
          <Button key={id} fit onTap={() => onOrg(id)}>{`‹ ${name}`}</Button>
        ))}
        <Button fit onTap={() => setOpen(!open)}>
          {open ? '收起下面的机构' : '看下面的机构'}
        </Button>
      </View>
      {open && <Below org={org} onOrg={onOrg} />}
    </>
  )
}
