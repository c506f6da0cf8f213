import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { NOTICE_STATES } from '@/types/kernel/labels'
import type { NoticeRow, NoticeState } from '@/types/notice-shapes'
import type { Org } from '@/types/org'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { usePages } from '@/src/lib/use-pages'
import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Empty } from '@/src/ui/empty'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { SearchBox } from '@/src/ui/search-box'
import { Tabs } from '@/src/ui/tabs'

import { useStaff } from './use-staff'
import { atWords } from './words'

const TABS = (['published', 'draft', 'withdrawn'] as const).map((key) => ({ key, label: NOTICE_STATES[key] }))

const whenLine = ({ publishedAt, byName }: NoticeRow, now: string): string => {
  if (publishedAt === null) return `${byName}写的`
  return publishedAt > now ? `${atWords(publishedAt, now)}才发` : `${atWords(publishedAt, now)}发的`
}

const Listed = ({ orgId, state }: { orgId: string; state: NoticeState }): ReactNode => {
  const now = useNow()
  const [search, setSearch] = useState('')
  const pages = usePages('notice.list', { orgId, state, ...(search === '' ? {} : { search }) })

  return (
    <>
      <SearchBox hint='标题开头几个字，或拼音首字母' onSearch={setSearch} />
      <QueryView
        query={pages}
        empty={{
          when: (rows) => rows.length === 0,
          view: <Empty title={`没有${NOTICE_STATES[state]}的通知`} />,
        }}
      >
        {(rows) => (
          <>
            <List label={`${NOTICE_STATES[state]}的通知，新的在前`}>
              {rows.map((row) => (
                <ListItem
                  key={row.id}
                  title={row.title}
                  lines={[`${row.orgName} 发给${row.audienceName}`, whenLine(row, now)]}
                  onTap={() => go(paths.noticeDesk(row.id))}
                />
              ))}
            </List>
            <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
          </>
        )}
      </QueryView>
    </>
  )
}

export const NoticeList = ({ org }: { org: Org }): ReactNode => {
  const [state, setState] = useState<NoticeState>('published')
  const { mayWrite, variant } = useStaff()

  return (
    <>
      {variant === 'elder' && (
        <ListItem
          title='电话里听说的'
          lines={['要上门看看的人，等着核对的事']}
          onTap={() => go(paths.cues(org.id))}
        />
      )}
      {mayWrite && (
        <View className={cx(styles.buttons)}>
          <Button kind='main' fit onTap={() => go(paths.noticeWrite(org.id))}>
            写通知
          </Button>
        </View>
      )}
      <Tabs label='通知' tabs={TABS} current={state} onChange={setState}>
        <Listed key={state} orgId={org.id} state={state} />
      </Tabs>
    </>
  )
}
