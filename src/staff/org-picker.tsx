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

interface OrgPickerProps extends OrgWalkProps {
  /** What is chosen: 给谁办. */
  title: string
  /** After the chosen org's name: what that means. */
  note: string
}

/** The choice of an org, closed until one wants another. */
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
          <OrgWalk orgs={orgs} onChange={onChange} />
          <Button onTap={() => setOpen(false)}>{`就选${here?.name ?? ''}`}</Button>
        </>
      ) : (
        <Button onTap={() => setOpen(true)}>往下选</Button>
      )}
    </Card>
  )
}
