import type { ReactNode } from 'react'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import type { Pages } from '@/src/lib/use-pages'
import { bornWords } from '@/src/staff/born-words'
import { Empty } from '@/src/ui/empty'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { Tag } from '@/src/ui/tag'

import type { Cue } from '@/types/visit'

import { dueWords, kindWords, ownerWords } from './words'

const CueItem = ({ cue }: { cue: Cue }): ReactNode => {
  const { tone, words } = dueWords(cue, useNow())

  return (
    <ListItem
      title={cue.name}
      lines={[`${bornWords(cue.birthYear)}，${cue.orgName}`, `${kindWords(cue)}，${ownerWords(cue)}`]}
      state={<Tag tone={tone}>{words}</Tag>}
      onTap={() => go(paths.visitPerson(cue.personId))}
    />
  )
}

export const CueList = ({ pages, empty }: { pages: Pages<Cue>; empty: string }): ReactNode => (
  <QueryView query={pages} empty={{ when: (cues) => cues.length === 0, view: <Empty title={empty} /> }}>
    {(cues) => (
      <>
        <List label='要去看望的人，先到日子的在前'>
          {cues.map((cue) => (
            <CueItem key={cue.id} cue={cue} />
          ))}
        </List>
        <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
      </>
    )}
  </QueryView>
)
