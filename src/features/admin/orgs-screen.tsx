import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Org } from '@/types/org'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'

import styles from './admin.module.scss'
import { OrgCreate } from './org-create'
import { OrgList } from './org-list'

export const OrgsScreen = ({ org }: { org: Org }): ReactNode => {
  const [made, setMade] = useState(0)

  return (
    <>
      <View className={cx(styles.buttons)}>
        {org.path.slice(0, -1).map(({ id, name }) => (
          <Button key={id} fit onTap={() => go(paths.orgs(id))}>{`‹ ${name}`}</Button>
        ))}
        <Button fit onTap={() => go(paths.org(org.id))}>{`${org.name}的资料`}</Button>
      </View>
      <OrgList key={made} orgId={org.id} />
      <OrgCreate above={org} onCreated={() => setMade(made + 1)} />
    </>
  )
}
