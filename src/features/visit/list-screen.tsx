import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { usePages } from '@/src/lib/use-pages'
import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Tabs } from '@/src/ui/tabs'

import { CueList } from './cue-list'

const TABS = [
  { key: 'all', label: '全部' },
  { key: 'overdue', label: '过了日子的' },
  { key: 'mine', label: '我要去的' },
] as const
type Part = (typeof TABS)[number]['key']

const Mine = ({ orgId }: { orgId: string }): ReactNode => (
  <CueList pages={usePages('visit.mine', { orgId })} empty='现在没有要您去看望的人。' />
)

const OfOrg = ({ orgId, overdue }: { orgId: string; overdue: boolean }): ReactNode => (
  <CueList
    pages={usePages('visit.cues', { orgId, overdue })}
    empty={overdue ? '没有过了日子还没去的。' : '现在没有要去看望的人。'}
  />
)

interface ListScreenProps {
  orgId: string
  /** Everybody's visits, not the own homes alone. */
  seesAll: boolean
  keepsBooks: boolean
}

export const ListScreen = ({ orgId, seesAll, keepsBooks }: ListScreenProps): ReactNode => {
  const [part, setPart] = useState<Part>(seesAll ? 'all' : 'mine')
  if (!seesAll) return <Mine orgId={orgId} />

  return (
    <>
      <View className={cx(styles.buttons)}>
        <Button fit onTap={() => go(paths.gifts(orgId))}>
          慰问金和慰问品
        </Button>
        {keepsBooks && (
          <Button fit onTap={() => go(paths.careDays(orgId))}>
            生日和纪念日
          </Button>
        )}
        {keepsBooks && (
          <Button fit onTap={() => go(paths.cues(orgId))}>
            听说已去世的
          </Button>
        )}
      </View>
      <Tabs
        label='要去看望的人'
        tabs={keepsBooks ? TABS : TABS.filter(({ key }) => key !== 'mine')}
        current={part}
        onChange={setPart}
      >
        {part === 'mine' ? (
          <Mine orgId={orgId} />
        ) : (
          <OfOrg key={part} orgId={orgId} overdue={part === 'overdue'} />
        )}
      </Tabs>
    </>
  )
}
