import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { BranchMonth } from '@/types/meeting-shapes'

import { dayOf } from '@/domain/calendar'
import { absenceWords } from '@/domain/meeting-words'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'

/** 要补学: each once, with everything missed. */
export const MissingList = ({ missing }: Pick<BranchMonth, 'missing'>): ReactNode => {
  const today = dayOf(useNow())

  return (
    <Card>
      <Heading level={2}>{`要补学的（${missing.length}位）`}</Heading>
      {missing.length === 0 && <View>没有人落下。</View>}
      <List label='要补学的人'>
        {missing.map(({ personId, name, of }) => (
          <ListItem
            key={personId}
            title={name}
            lines={of.map(({ day, kinds }) => absenceWords(day, kinds, today))}
            onTap={() => go(paths.branchRoll(of[0]?.meetingId ?? ''))}
          />
        ))}
      </List>
    </Card>
  )
}
