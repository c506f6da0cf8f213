import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { PersonRow } from '@/types/person-file'

import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { SearchBox } from '@/src/ui/search-box'

import { bornWords } from './born-words'

interface PersonFinderProps {
  /** Whose people may be found. */
  orgId: string
  /** What a tap does: 报上, 请他来. */
  deed: string
  onPick: (person: PersonRow) => void
}

const linesOf = ({ birthYear, orgName, phoneMasked }: PersonRow): string[] => [
  `${bornWords(birthYear)}，${orgName}`,
  phoneMasked || '没有电话',
]

/** Nobody is listed before something was typed: a list of thousands helps nobody. */
export const PersonFinder = ({ orgId, deed, onPick }: PersonFinderProps): ReactNode => {
  const [search, setSearch] = useState('')
  const pages = usePages('person.list', search === '' ? null : { orgId, search, limit: LIMITS.page })

  return (
    <>
      <SearchBox hint='姓名、拼音首字母或电话后四位' onSearch={setSearch} />
      {search !== '' && (
        <QueryView
          query={pages}
          empty={{ when: (rows) => rows.length === 0, view: <Empty title={`没有找到“${search}”`} /> }}
        >
          {(rows) => (
            <>
              <List label='找到的人'>
                {rows.map((person) => (
                  <ListItem
                    key={person.id}
                    title={person.name}
                    lines={linesOf(person)}
                    label={`${deed}${[person.name, ...linesOf(person)].join(' ')}`}
                    onTap={() => onPick(person)}
                  />
                ))}
              </List>
              {pages.hasMore && <LoadMore hasMore loading={pages.loadingMore} onMore={pages.more} />}
            </>
          )}
        </QueryView>
      )}
    </>
  )
}
