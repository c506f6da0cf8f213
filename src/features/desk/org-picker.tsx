import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Org } from '@/types/org'

import { usePages } from '@/src/lib/use-pages'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { TextField } from '@/src/ui/text-field'

import styles from './org-picker.module.scss'

interface Way {
  /** From the grant's org down to the chosen one. */
  orgs: readonly Org[]
  onChange: (orgs: Org[]) => void
}

interface OrgPickerProps extends Way {
  /** What is chosen: 给谁办. */
  title: string
  /** After the chosen org's name: what that means. */
  note: string
}

const Below = ({ orgs, onChange }: Way): ReactNode => {
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
export const OrgPicker = ({ title, note, orgs, onChange }: OrgPickerProps): ReactNode => {
  const [open, setOpen] = useState(false)
  const here = orgs.at(-1)

  return (
    <Card>
      <Heading level={2}>
        {title}：{here?.name ?? ''}
      </Heading>
      <View className={cx(styles.note)}>
        {here?.name ?? ''}
        {note}
      </View>
      {open ? (
        <>
          <View className={cx(styles.way)}>
            {orgs.slice(0, -1).map((org, index) => (
              <Button key={org.id} fit onTap={() => onChange(orgs.slice(0, index + 1))}>
                {`‹ 退回${org.name}`}
              </Button>
            ))}
          </View>
          <Below key={here?.id ?? ''} orgs={orgs} onChange={onChange} />
          <Button onTap={() => setOpen(false)}>{`就选${here?.name ?? ''}`}</Button>
        </>
      ) : (
        <Button onTap={() => setOpen(true)}>往下选</Button>
      )}
    </Card>
  )
}
