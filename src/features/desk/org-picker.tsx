import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'

import styles from './org-picker.module.scss'
import type { OrgWalkProps } from './org-walk'
import { OrgWalk } from './org-walk'

/** Whoever belongs to the chosen org sees the activity. */
export const OrgPicker = ({ orgs, onChange }: OrgWalkProps): ReactNode => {
  const [open, setOpen] = useState(false)
  const here = orgs.at(-1)

  return (
    <Card>
      <Heading level={2}>给谁办：{here?.name ?? ''}</Heading>
      <View className={cx(styles.note)}>
        {here?.name ?? ''}和它下面的人都能看到。要只给一个区、一个社区办，就往下选。
      </View>
      {open ? (
        <>
          <OrgWalk orgs={orgs} onChange={onChange} />
          <Button onTap={() => setOpen(false)}>{`就选${here?.name ?? ''}`}</Button>
        </>
      ) : (
        <Button onTap={() => setOpen(true)}>往下选</Button>
      )}
    </Card>
  )
}
