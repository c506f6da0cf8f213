import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Expected } from '@/types/offline'

import { presentOn } from '@/domain/offline'

import { Empty } from '@/src/ui/empty'
import { List } from '@/src/ui/list'
import { LoadMore } from '@/src/ui/load-more'
import { SearchBox } from '@/src/ui/search-box'
import type { KeptList } from '@/src/lib/offline-kept'

import { OfflineRow } from './offline-row'
import type { Offline } from '@/src/staff/offline/use-offline'

/** So many rows stand there at once; the search looks at all. */
const PAGE = 50

const fits = (words: string) => (person: Expected) =>
  words === '' ||
  person.name.includes(words) ||
  person.phoneTail === words ||
  person.ticket === words ||
  String(person.birthYear) === words

export const OfflineList = ({ list, add }: { list: KeptList; add: Offline['add'] }): ReactNode => {
  const [words, setWords] = useState('')
  const [shown, setShown] = useState(PAGE)
  const there = presentOn(list.rows, list.log)
  const found = list.rows.filter(fits(words))

  return (
    <>
      <SearchBox hint='姓名、出生年份、电话后四位或票号' onSearch={setWords} />
      {found.length === 0 ? (
        <Empty title={words === '' ? '还没有人报名' : `没有找到“${words}”，换个字试试，或记成现场来的人`} />
      ) : (
        <List label='报名的人'>
          {found.slice(0, shown).map((person) => (
            <OfflineRow
              key={person.personId}
              person={person}
              ticked={there.get(person.personId)}
              onTick={() => add({ what: 'tick', personId: person.personId })}
              onUndo={() => {
                const tickId = there.get(person.personId)
                if (tickId) add({ what: 'undo', personId: person.personId, tickId })
              }}
            />
          ))}
        </List>
      )}
      <LoadMore hasMore={found.length > shown} loading={false} onMore={() => setShown(shown + PAGE)} />
    </>
  )
}
