import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { MaterialState } from '@/types/material-shapes'
import type { Org } from '@/types/org'
import { MATERIAL_CATEGORIES, MATERIAL_STATES } from '@/types/kernel/study'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { usePages } from '@/src/lib/use-pages'
import desk from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { SearchBox } from '@/src/ui/search-box'
import { Tabs } from '@/src/ui/tabs'

const ORDER: readonly MaterialState[] = ['published', 'asked', 'draft', 'withdrawn']
const TABS = ORDER.map((key) => ({ key, label: MATERIAL_STATES[key] }))

const Listed = ({ orgId, state }: { orgId: string; state: MaterialState }): ReactNode => {
  const [search, setSearch] = useState('')
  const pages = usePages('material.list', { orgId, state, ...(search === '' ? {} : { search }) })

  return (
    <>
      <SearchBox hint='标题开头几个字' onSearch={setSearch} />
      <QueryView query={pages} empty={{ when: (rows) => rows.length === 0, view: '这里还没有资料' }}>
        {(rows) => (
          <>
            <List label={MATERIAL_STATES[state]}>
              {rows.map(({ id, title, category, orgName, byName }) => (
                <ListItem
                  key={id}
                  title={title}
                  lines={[`${MATERIAL_CATEGORIES[category]} ${orgName} ${byName}写的`]}
                  onTap={() => go(paths.material(orgId, id))}
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

/** What an org writes to learn from; beside it what was pushed and what people said. A secretary mostly pushes what the centre wrote. */
export const ListScreen = ({ org, mayWrite }: { org: Org; mayWrite: boolean }): ReactNode => {
  const [state, setState] = useState<MaterialState>('published')

  return (
    <>
      <View className={cx(desk.buttons)}>
        {mayWrite && (
          <Button kind='main' fit onTap={() => go(paths.materialWrite(org.id))}>
            写学习资料
          </Button>
        )}
        {mayWrite && (
          <Button fit onTap={() => go(paths.push(org.id, ''))}>
            推送学习
          </Button>
        )}
        <Button fit onTap={() => go(paths.pushes(org.id))}>
          推送情况
        </Button>
        <Button fit onTap={() => go(paths.sayings(org.id))}>
          学习感言
        </Button>
      </View>
      <Tabs label='学习资料' tabs={TABS} current={state} onChange={setState}>
        <Listed key={state} orgId={org.id} state={state} />
      </Tabs>
    </>
  )
}
