import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Note } from '@/types/dossier'

import { clockOf, dayOf, dayWords } from '@/domain/calendar'
import { LIMITS } from '@/types/kernel/limits'

import { now } from '@/src/lib/clock'
import { useAction } from '@/src/lib/use-action'
import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

const whenSaid = ({ at, byName }: Note): string =>
  `${byName}，${dayWords(dayOf(at), dayOf(now().toISOString()))} ${clockOf(at)}`

interface NoteListProps {
  activityId: string
  notes: readonly Note[]
  /** Which of the two kinds of lines. */
  path: 'dossier.hear' | 'dossier.addNote'
  label: string
  hint: string
  none: string
  mayAdd: boolean
  mayDrop: boolean
  reload: () => void
}

const Row = ({ note, activityId, mayDrop, reload }: Omit<NoteListProps, 'notes'> & { note: Note }) => {
  const { run, busy, error } = useAction('dossier.dropNote')
  const onDrop = async () => {
    if (await run({ activityId, noteId: note.id })) reload()
  }

  return (
    <View className={cx(styles.person)}>
      <View>{note.text}</View>
      <View className={cx(styles.buttons)}>
        <View>{whenSaid(note)}</View>
        {mayDrop && (
          <Button fit busy={busy} label={`删掉：${note.text}`} onTap={() => void onDrop()}>
            删掉
          </Button>
        )}
      </View>
      {error && <Notice tone='bad' title={error.sentence} />}
    </View>
  )
}

/** One line at a time, added as it is heard. */
export const NoteList = (props: NoteListProps): ReactNode => {
  const { activityId, notes, path, label, hint, none, mayAdd, reload } = props
  const { run, busy, error, issue } = useAction(path)
  const [text, setText] = useState('')
  const onAdd = async () => {
    if (!(await run({ activityId, text }))) return
    setText('')
    reload()
  }

  return (
    <>
      {notes.length === 0 && <View>{none}</View>}
      {notes.map((note) => (
        <Row key={note.id} {...props} note={note} />
      ))}
      {mayAdd && (
        <>
          <TextField
            label={label}
            hint={hint}
            maxLength={LIMITS.line}
            value={text}
            error={issue('text')}
            onChange={setText}
          />
          {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
          <Button busy={busy} onTap={() => void onAdd()}>
            记下这一句
          </Button>
        </>
      )}
    </>
  )
}
