import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Mark, Meeting } from '@/types/meeting-shapes'

import { countsOf } from '@/domain/meeting'

import { Card } from '@/src/ui/card'
import { Empty } from '@/src/ui/empty'
import { Notice } from '@/src/ui/notice'

import { RollRow } from './roll-row'
import { countsWords } from './words'

/** Everybody stands as there; only who is not is tapped. What was answered stands at once, without reading the page again. */
export const RollScreen = ({ meeting }: { meeting: Meeting }): ReactNode => {
  const [tapped, setTapped] = useState<Record<string, Mark>>({})
  const marks = meeting.marks.map((each) => ({ ...each, ...tapped[each.personId] }))

  return (
    <>
      <Notice tone='plain' title={countsWords({ counts: countsOf(marks) })}>
        {meeting.state === 'open' ? '名单上的人都算到了，没来的点一下。' : '记录确认了，只记补学。'}
      </Notice>
      {marks.length === 0 && <Empty title='名单上还没有人，先到“党员名单”里加上。' />}
      {marks.length > 0 && (
        <Card>
          <View>
            {marks.map((person) => (
              <RollRow
                key={person.personId}
                meeting={meeting}
                person={person}
                onMarked={(mark) => setTapped((before) => ({ ...before, [person.personId]: mark }))}
              />
            ))}
          </View>
        </Card>
      )}
    </>
  )
}
