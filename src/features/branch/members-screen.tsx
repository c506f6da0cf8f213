import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Member } from '@/types/branch'
import { MEMBERSHIPS } from '@/types/kernel/labels'

import { dayOf, dayWords } from '@/domain/calendar'

import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Tag } from '@/src/ui/tag'

import styles from './branch.module.scss'
import { EndDialog } from './end-dialog'

interface MembersScreenProps {
  orgId: string
  members: readonly Member[]
  reload: () => void
}

const termWords = ({ from, to }: Member, today: string): string =>
  [from === '' ? '' : `${dayWords(from, today)}起`, to === null ? '' : `到${dayWords(to, today)}`].join('')

/** 正式 and 临时, and who goes on which day. */
export const MembersScreen = ({ orgId, members, reload }: MembersScreenProps): ReactNode => {
  const today = dayOf(useNow())
  const [ending, setEnding] = useState<Member | null>(null)

  return (
    <>
      {members.map((member) => (
        <View key={member.id} className={cx(styles.person)}>
          <View className={cx(styles.head)}>
            <View className={cx(styles.name)}>{member.name}</View>
            <Tag tone={member.kind === 'formal' ? 'plain' : 'care'}>{MEMBERSHIPS[member.kind]}</Tag>
          </View>
          <View>{termWords(member, today)}</View>
          <View className={cx(styles.buttons)}>
            <Button fit label={`${member.name}转出`} onTap={() => setEnding(member)}>
              {member.kind === 'formal' ? '转出' : '期满'}
            </Button>
          </View>
        </View>
      ))}
      <EndDialog orgId={orgId} member={ending} onClose={() => setEnding(null)} onDone={reload} />
    </>
  )
}
