import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { PersonFile } from '@/types/person-file'

import { cx } from '@/src/ui/cx'

import styles from '@/src/staff/desk.module.scss'
import { ActsForBox } from './acts-for-box'
import { CodeBox } from './code-box'
import { ConfirmBox } from './confirm-box'
import { DuplicatesBox } from './duplicates-box'
import { KeeperBox } from './keeper-box'
import { LinkBox } from './link-box'
import { LinksBox } from './links-box'
import { MergedAway } from './merged-away'
import { MergedBox } from './merged-box'
import { PersonFacts } from './person-facts'
import { TimelineBox } from './timeline-box'

interface PersonScreenProps {
  orgId: string
  person: PersonFile
  reload: () => void
}

/** Who this is on the left, who acts for whom on the right; a merged file only says where to look instead. */
export const PersonScreen = ({ orgId, person, reload }: PersonScreenProps): ReactNode => {
  if (person.mergedInto)
    return <MergedAway orgId={orgId} person={person} kept={person.mergedInto} onDone={reload} />

  return (
    <View className={cx(styles.grid)}>
      <View className={cx(styles.column)}>
        <PersonFacts person={person} onDone={reload} />
        {!person.verified && <ConfirmBox person={person} onDone={reload} />}
        <DuplicatesBox orgId={orgId} person={person} />
        {person.mergedFrom.length > 0 && <MergedBox person={person} onDone={reload} />}
      </View>
      <View className={cx(styles.column)}>
        <KeeperBox person={person} onDone={reload} />
        <LinksBox person={person} onDone={reload} />
        <LinkBox orgId={orgId} person={person} onDone={reload} />
        <CodeBox person={person} />
        {person.actsFor.length > 0 && <ActsForBox orgId={orgId} person={person} />}
        <TimelineBox personId={person.id} />
      </View>
    </View>
  )
}
