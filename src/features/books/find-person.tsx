import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { PersonRow } from '@/types/person-file'

import { usePages } from '@/src/lib/use-pages'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Empty } from '@/src/ui/empty'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { SearchBox } from '@/src/ui/search-box'

import styles from './people.module.scss'
import { PersonRows } from './person-rows'

const FEW = 10

interface FindPersonProps {
  orgId: string
  /** Whom we look for: 找家人. */
  label: string
  /** The one for whom we look; never among those found. */
  except: string
  /** What a tap does: 选这位. */
  words: string
  onPick: (row: PersonRow) => void
}

/** Somebody else on the books, by name, initials or last four digits. */
export const FindPerson = ({ orgId, label, except, words, onPick }: FindPersonProps): ReactNode => {
  const [search, setSearch] = useState('')
  const pages = usePages('person.list', search === '' ? null : { orgId, search, limit: FEW })
  const others = (rows: readonly PersonRow[]) => rows.filter(({ id }) => id !== except)

  return (
    <View className={cx(styles.rows)}>
      <SearchBox label={label} hint={`${label}：姓名、拼音首字母或电话后四位`} onSearch={setSearch} />
      {search !== '' && (
        <QueryView
          query={pages}
          empty={{
            when: (rows) => others(rows).length === 0,
            view: <Empty title={`没有找到“${search}”`} />,
          }}
        >
          {(rows) => (
            <>
              <PersonRows
                rows={others(rows)}
                button={(row) => (
                  <Button fit label={`${words}：${row.name}`} onTap={() => onPick(row)}>
                    {words}
                  </Button>
                )}
              />
              {pages.hasMore && <LoadMore hasMore loading={pages.loadingMore} onMore={pages.more} />}
            </>
          )}
        </QueryView>
      )}
    </View>
  )
}
