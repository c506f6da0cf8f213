import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Org } from '@/types/org'

import { usePages } from '@/src/lib/use-pages'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { TextField } from '@/src/ui/text-field'

import styles from './org-picker.module.scss'

export interface OrgWalkProps {
  /** From the first org one may choose down to where we stand. */
  orgs: readonly Org[]
  onChange: (orgs: Org[]) => void
}

const Below = ({ orgs, onChange }: OrgWalkProps): ReactNode => {
  const [words, setWords] = useState('')
  const here = orgs.at(-1)
  const pages = usePages('org.children', here ? { orgId: here.id, limit: LIMITS.pageMax } : null)

  return (
    <QueryView query={pages} empty={{ when: (below) => below.length === 0, view: '下面没有别的机构了' }}>
      {(below) => (
        <>
          <TextField label='在下面这些里找' optional value={words} maxLength={20} onChange={setWords} />
          <View className={cx(styles.below)}>
            {below
              .filter(({ name }) => name.includes(words.trim()))
              .map((org) => (
                <Button key={org.id} fit onTap={() => onChange([...orgs, org])}>
                  {org.name}
                </Button>
              ))}
          </View>
          {pages.hasMore && <LoadMore hasMore loading={pages.loadingMore} onMore={pages.more} />}
        </>
      )}
    </QueryView>
  )
}

/** Each tap goes one step down; the way up stands above. */
export const OrgWalk = ({ orgs, onChange }: OrgWalkProps): ReactNode => (
  <>
    <View className={cx(styles.way)}>
      {orgs.slice(0, -1).map((org, index) => (
        <Button key={org.id} fit onTap={() => onChange(orgs.slice(0, index + 1))}>
          {`‹ 退回${org.name}`}
        </Button>
      ))}
    </View>
    <Below key={orgs.at(-1)?.id ?? ''} orgs={orgs} onChange={onChange} />
  </>
)
