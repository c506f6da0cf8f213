import type { ReactNode } from 'react'
import { useState } from 'react'

import type { EntryKind } from '@/types/catalogue'
import { CATALOGUES } from '@/types/kernel/labels'
import type { Org } from '@/types/org'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { usePages } from '@/src/lib/use-pages'
import { useMyGrants } from '@/src/staff/use-my-grants'
import { Button } from '@/src/ui/button'
import { Choice } from '@/src/ui/choice'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { SearchBox } from '@/src/ui/search-box'
import { Tabs } from '@/src/ui/tabs'

import { entryLines } from './entry-words'

const KINDS = (Object.keys(CATALOGUES) as EntryKind[]).map((key) => ({ key, label: CATALOGUES[key] }))
const WHOSE = [
  { value: 'here', label: '本单位和下面的' },
  { value: 'above', label: '上级给大家用的' },
  { value: 'retired', label: '停用的' },
] as const

interface EntriesProps {
  org: Org
  kind: EntryKind
}

const Entries = ({ org, kind }: EntriesProps): ReactNode => {
  const [whose, setWhose] = useState<(typeof WHOSE)[number]['value']>('here')
  const [search, setSearch] = useState('')
  const { mayPlan } = useMyGrants()
  const above = whose === 'above'
  const pages = usePages('catalogue.list', {
    ...{ orgId: org.id, kind, above, retired: whose === 'retired' },
    ...(search === '' ? {} : { search }),
  })

  return (
    <>
      <Choice label='看哪些' options={WHOSE} value={whose} onChange={setWhose} />
      <SearchBox hint='名称、拼音首字母或擅长什么' onSearch={setSearch} />
      <QueryView
        query={pages}
        empty={{ when: (entries) => entries.length === 0, view: `没有找到${CATALOGUES[kind]}` }}
      >
        {(entries) => (
          <>
            <List label={CATALOGUES[kind]}>
              {entries.map((entry) => (
                <ListItem
                  key={entry.id}
                  title={entry.name}
                  lines={[entry.orgName, ...entryLines(entry), ...(entry.phone === '' ? [] : [entry.phone])]}
                  {...(above ? {} : { onTap: () => go(paths.catalogueEntry(org.id, entry.id)) })}
                />
              ))}
            </List>
            <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
          </>
        )}
      </QueryView>
      {mayPlan() && (
        <Button kind='main' onTap={() => go(paths.catalogueEntry(org.id, undefined, kind))}>
          {`加一${kind === 'expert' ? '位' : kind === 'troupe' ? '支' : '条'}${CATALOGUES[kind]}`}
        </Button>
      )}
    </>
  )
}

export const CatalogueScreen = ({ org }: { org: Org }): ReactNode => {
  const [kind, setKind] = useState<EntryKind>('expert')

  return (
    <Tabs label='名录' tabs={KINDS} current={kind} onChange={setKind}>
      <Entries key={kind} org={org} kind={kind} />
    </Tabs>
  )
}
