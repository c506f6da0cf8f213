import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { Page } from '@/src/ui/page'

export default function Groups(): ReactNode {
  const { orgId = '' } = useRouter().params
  const pages = usePages('leader.groups', { orgId, limit: LIMITS.pageMax })

  return (
    <Page
      title='组长'
      variant='desk'
      query={pages}
      empty={{
        when: (groups) => groups.length === 0 && !pages.hasMore,
        view: <Empty title='还没有组长。请管理员在“工作人员”里邀请，身份选“组长”。' />,
      }}
    >
      {(groups) => (
        <>
          <List label='组长'>
            {groups.map(({ grantId, orgId: at, orgName, leaderName, people }) => (
              <ListItem
                key={grantId}
                title={leaderName}
                lines={[orgName, people === 0 ? '还没有组员' : `${people} 位组员`]}
                onTap={() => go(paths.group(at, grantId))}
              />
            ))}
          </List>
          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </Page>
  )
}
