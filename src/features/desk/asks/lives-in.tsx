import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Asks } from '@/types/asks'
import type { Org } from '@/types/org'

import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'

import styles from '../edit.module.scss'
import { OrgWalk } from '@/src/staff/org-walk'

interface LivesInProps {
  /** Where the walk begins. */
  root: Org | undefined
  livesIn: Asks['livesIn']
  onChange: (livesIn: Asks['livesIn']) => void
}

/** Only whoever lives in a street, a community, belongs to a unit. */
export const LivesIn = ({ root, livesIn, onChange }: LivesInProps): ReactNode => {
  const [way, setWay] = useState<Org[] | null>(null)
  const here = way?.at(-1)
  if (!root) return null
  const choose = (next: Asks['livesIn']) => {
    onChange(next)
    setWay(null)
  }

  return (
    <>
      <View>{livesIn ? `只让住在${livesIn.name}的人报名` : '住在哪里都可以报名'}</View>
      {way && <OrgWalk orgs={way} onChange={setWay} />}
      <View className={cx(styles.buttons)}>
        {here ? (
          <Button fit onTap={() => choose({ orgId: here.id, name: here.name })}>
            {`只让${here.name}的人报名`}
          </Button>
        ) : (
          <Button fit onTap={() => setWay([root])}>
            只让住在一个地方的人报名
          </Button>
        )}
        {(livesIn ?? way) && (
          <Button fit onTap={() => choose(null)}>
            住在哪里都可以
          </Button>
        )}
      </View>
    </>
  )
}
