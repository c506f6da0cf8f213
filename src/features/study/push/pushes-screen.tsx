import type { ReactNode } from 'react'

import { dayOf } from '@/domain/calendar'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { usePages } from '@/src/lib/use-pages'
import { Button } from '@/src/ui/button'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { Tag } from '@/src/ui/tag'

import { untilWords } from '../words'

/** What was pushed in an org and below it, newest first. */
export const PushesScreen = ({ orgId, mayWrite }: { orgId: string; mayWrite: boolean }): ReactNode => {
  const today = dayOf(useNow())
  const pages = usePages('study.list', { orgId })

  return (
    <>
      {mayWrite && (
        <Button kind='main' fit onTap={() => go(paths.push(orgId, ''))}>
          推送学习
        </Button>
      )}
      <QueryView query={pages} empty={{ when: (rows) => rows.length === 0, view: '还没有推送过' }}>
        {(rows) => (
          <>
            <List label='推送情况'>
              {rows.map(({ id, title, unitName, until, marked, cancelled }) => (
                <ListItem
                  key={id}
                  title={title}
                  lines={[unitName, untilWords(until, today)]}
                  state={
                    cancelled ? <Tag tone='bad'>取消了</Tag> : <Tag tone='plain'>{`${marked}人学了`}</Tag>
                  }
                  onTap={() => go(paths.progress(id))}
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
