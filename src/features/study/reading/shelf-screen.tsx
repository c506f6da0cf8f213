import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'

import type { MaterialCategory, ShelfRow } from '@/types/material-shapes'
import { MATERIAL_CATEGORIES } from '@/types/kernel/study'

import { dayOf, dayWords } from '@/domain/calendar'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { usePages } from '@/src/lib/use-pages'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { PickerField } from '@/src/ui/picker-field'
import { QueryView } from '@/src/ui/query-view'
import { SearchBox } from '@/src/ui/search-box'
import { Tag } from '@/src/ui/tag'

import { CATEGORY_OPTIONS } from '../words'
import { lastRead, rememberShelf } from './reading-list'

const ALL = 'all'
const OPTIONS = [{ value: ALL, label: '全部' }, ...CATEGORY_OPTIONS]
const isCategory = (value: string): value is MaterialCategory => value in MATERIAL_CATEGORIES

const Row = ({ row, today }: { row: ShelfRow; today: string }): ReactNode => (
  <ListItem
    title={row.title}
    lines={[`${MATERIAL_CATEGORIES[row.category]} ${row.orgName} ${dayWords(dayOf(row.publishedAt), today)}`]}
    state={(row.audio || row.video) && <Tag tone='plain'>{row.audio ? '有录音' : '有视频'}</Tag>}
    onTap={() => go(paths.reading(row.id))}
  />
)

/** Everything that can be read, newest first; what was read last stands above. */
export const ShelfScreen = (): ReactNode => {
  const [kind, setKind] = useState(ALL)
  const [search, setSearch] = useState('')
  const today = dayOf(useNow())
  const last = lastRead()
  const pages = usePages('material.shelf', {
    ...(isCategory(kind) ? { category: kind } : {}),
    ...(search === '' ? {} : { search }),
  })
  useEffect(() => rememberShelf(pages.data ?? []), [pages.data])

  return (
    <>
      {last && (
        <ListItem title='接着看上次的' lines={[last.title]} onTap={() => go(paths.reading(last.id))} />
      )}
      <Heading level={2}>自己找来学</Heading>
      <PickerField
        mode='select'
        label='看哪一类'
        value={kind}
        options={OPTIONS}
        onChange={(next) => setKind(next === '' ? ALL : next)}
      />
      <SearchBox hint='标题开头几个字' onSearch={setSearch} />
      <QueryView
        query={pages}
        empty={{ when: (rows) => rows.length === 0, view: '这里还没有资料，换一类看看' }}
      >
        {(rows) => (
          <>
            <List label='学习资料'>
              {rows.map((row) => (
                <Row key={row.id} row={row} today={today} />
              ))}
            </List>
            <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
          </>
        )}
      </QueryView>
    </>
  )
}
