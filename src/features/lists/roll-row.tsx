import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Check } from '@/src/ui/check'
import { Choice } from '@/src/ui/choice'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'

import type { Entry } from './roll-entries'
import { whoWords } from './roll-entries'
import styles from './roll.module.scss'

interface RollRowProps {
  entry: Entry
  onChange: (change: Partial<Pick<Entry, 'personId' | 'on'>>) => void
}

const noteOf = ({ found, personId }: Entry): string => {
  const person = found.find(({ id }) => id === personId)
  if (person) return whoWords(person)
  return found.length === 0 ? '名册上没有这个名字' : `有${found.length}位同名的人，请在下面选`
}

/** One pasted name: who that is on the books, and what was doubtful about the line. */
export const RollRowCard = ({ entry, onChange }: RollRowProps): ReactNode => {
  const { line, name, birthYear, people, again, doubts, found, more, personId, on } = entry
  const title = `${line}. ${name}${birthYear === null ? '' : ` ${birthYear}`}${people > 1 ? `，${people}人` : ''}`
  const remarks = [...(again ? ['上面已经有这个名字'] : []), ...doubts]
  const several = found.length > 1 || more

  return (
    <View className={cx(styles.row)}>
      {found.length === 0 ? (
        <Notice tone='care' title={title}>
          {noteOf(entry)}
        </Notice>
      ) : (
        <Check
          label={title}
          note={noteOf(entry)}
          value={on && personId !== null}
          onChange={(next) => onChange({ on: next && personId !== null })}
        />
      )}
      {remarks.length > 0 && <View className={cx(styles.note)}>{remarks.join('；')}</View>}
      {several && (
        <Choice
          label={`${name}是哪一位`}
          {...(more ? { hint: '同名的人多，没有列全；写上出生年再贴一次' } : {})}
          value={personId}
          options={found.map((person) => ({
            value: person.id,
            label: person.name,
            note: whoWords(person),
          }))}
          onChange={(id) => onChange({ personId: id, on: true })}
        />
      )}
    </View>
  )
}
