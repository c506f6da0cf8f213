import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Rider } from '@/types/rollcall'

import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'

import { nameWords } from '../people'
import styles from './plan.module.scss'
import type { Movers } from './use-seating'
import { partiesIn } from './use-seating'

interface PartyListProps {
  riders: readonly Rider[]
  /** What the button says. */
  words: string
  /** Null: not now. */
  onMove: ((movers: Movers) => void) | null
  /** Absent: nobody is grouped before there is a seat. */
  onGroup?: ((movers: Movers) => void) | null
}

export const PartyList = ({ riders, words, onMove, onGroup = null }: PartyListProps): ReactNode => (
  <View className={cx(styles.parties)}>
    {partiesIn(riders).map((party) => {
      const names = party.map(nameWords).join('、')
      const movers = { personIds: party.map(({ personId }) => personId), words: names }
      const [first] = party
      return (
        <View key={first?.partyId ?? names} className={cx(styles.party)}>
          <View>{`${names}，${first?.orgName ?? ''}`}</View>
          {onMove && (
            <Button fit label={`给${names}${words}`} onTap={() => onMove(movers)}>
              {words}
            </Button>
          )}
          {onGroup && (
            <Button fit label={`给${names}分小组`} onTap={() => onGroup(movers)}>
              小组
            </Button>
          )}
        </View>
      )
    })}
  </View>
)
