import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { ORG_KINDS } from '@/types/kernel/labels'
import { LIMITS } from '@/types/kernel/limits'
import type { Org } from '@/types/org'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { usePages } from '@/src/lib/use-pages'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Empty } from '@/src/ui/empty'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { SearchBox } from '@/src/ui/search-box'
import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'

import styles from './admin.module.scss'

const COLUMNS: readonly Column<Org>[] = [
  { key: 'name', title: '名称', cell: ({ name }) => name },
  {
    key: 'kind',
    title: '种类',
    cell: ({ kind, remote }) => `${ORG_KINDS[kind]}${remote ? '，偏远' : ''}`,
  },
  { key: 'phone', title: '电话', cell: ({ phone }) => phone || '还没填' },
  { key: 'address', title: '地址', cell: ({ address }) => address || '还没填' },
  {
    key: 'below',
    title: '下面的机构',
    cell: ({ id, name }) => (
      <View className={cx(styles.buttons)}>
        <Button fit label={`往下看：${name}下面的机构`} onTap={() => go(paths.orgs(id))}>
          往下看
        </Button>
      </View>
    ),
  },
]

/** The orgs right below one; a tap on a name opens its page. */
export const OrgList = ({ orgId }: { orgId: string }): ReactNode => {
  const [words, find] = useState('')
  const pages = usePages('org.children', { orgId, limit: LIMITS.pageMax })

  return (
    <QueryView
      query={pages}
      empty={{ when: (orgs) => orgs.length === 0, view: <Empty title='下面还没有机构' /> }}
    >
      {(orgs) => (
        <>
          <SearchBox hint='在这一页里按名称找' onSearch={find} />

          <Table
            caption='下面的机构'
            columns={COLUMNS}
            rows={orgs.filter(({ name }) => name.includes(words))}
            rowKey={({ id }) => id}
            onOpen={({ id }) => go(paths.org(id))}
          />

          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </QueryView>
  )
}
