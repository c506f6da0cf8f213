import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Org } from '@/types/org'

import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'

import { OrgWalk } from '../org-walk'
import styles from './sign-up.module.scss'

type One = { orgId: string; name: string } | null

/** How the choice is put into words. */
export interface OneOrgWords {
  chosen: (name: string) => string
  anybody: string
  begin: string
  choose: (name: string) => string
  drop: string
  /** Why this one cannot be chosen; null: it can. */
  why: (org: Org) => string | null
}

interface OneOrgProps {
  /** Where the walk begins. */
  root: Org | undefined
  words: OneOrgWords
  one: One
  onChange: (one: One) => void
}

/** A condition that names one org: where people live, or which branch they are of. */
export const OneOrg = ({ root, words, one, onChange }: OneOrgProps): ReactNode => {
  const [way, setWay] = useState<Org[] | null>(null)
  const here = way?.at(-1)
  if (!root) return null
  const choose = (next: One) => {
    onChange(next)
    setWay(null)
  }

  return (
    <>
      <View>{one ? words.chosen(one.name) : words.anybody}</View>
      {way && <OrgWalk orgs={way} onChange={setWay} />}
      <View className={cx(styles.buttons)}>
        {here ? (
          <Button fit why={words.why(here)} onTap={() => choose({ orgId: here.id, name: here.name })}>
            {words.choose(here.name)}
          </Button>
        ) : (
          <Button fit onTap={() => setWay([root])}>
            {words.begin}
          </Button>
        )}
        {(one ?? way) && (
          <Button fit onTap={() => choose(null)}>
            {words.drop}
          </Button>
        )}
      </View>
    </>
  )
}
