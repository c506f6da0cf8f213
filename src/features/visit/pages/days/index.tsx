import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { dayOf, dayWords, weekdayOf } from '@/domain/calendar'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { Page } from '@/src/ui/page'
import { Tag } from '@/src/ui/tag'

import { useLook } from '../../use-look'

export default function CareDays(): ReactNode {
  const { orgId = '' } = useRouter().params
  const { variant } = useLook()
  const pages = usePages('care.days', { orgId })
  const today = dayOf(useNow())

  return (
    <Page
      title='近一个月的生日和纪念日'
      variant={variant}
      query={pages}
      empty={{
        when: (rows) => rows.length === 0,
        view: <Empty title='近一个月没有。生日在每个人的“生日和四个知道”里写。' />,
      }}
    >
      {(rows) => (
        <>
          <List label='近一个月的生日和纪念日'>
            {rows.map(({ id, personId, name, orgName, on, words, great, lunar }) => (
              <ListItem
                key={id}
                title={`${dayWords(on, today)}${weekdayOf(on)}，${name}`}
                lines={[words, `${lunar}，住${orgName}`]}
                {...(great ? { state: <Tag tone='care'>要去看望</Tag> } : {})}
                onTap={() => go(paths.visitPerson(personId))}
              />
            ))}
          </List>
          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </Page>
  )
}
