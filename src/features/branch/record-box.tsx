import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Meeting } from '@/types/meeting-shapes'
import { LIMITS } from '@/types/kernel/limits'

import { dayOf, dayWords } from '@/domain/calendar'

import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

import styles from './branch.module.scss'
import { RecordFields } from './record-fields'
import { useRecord } from './use-record'

interface RecordBoxProps {
  meeting: Meeting
  reload: () => void
}

const Edit = ({ meeting, reload }: RecordBoxProps): ReactNode => {
  const edit = useRecord(meeting, reload)
  const correcting = meeting.state === 'confirmed'

  return (
    <>
      <RecordFields {...edit} />
      {correcting && (
        <TextField
          label='改了什么'
          hint='一句话，原来的文字会留着'
          value={edit.changed}
          maxLength={LIMITS.line}
          error={edit.issue('changed')}
          onChange={edit.setChanged}
        />
      )}
      {edit.error && <Notice tone='bad' title={edit.error.sentence} />}
      {edit.saved && <Notice tone='good' title={correcting ? '更正好了' : '存好了'} />}
      <Button busy={edit.busy} onTap={() => void edit.save()}>
        {correcting ? '更正' : '存下文字'}
      </Button>
    </>
  )
}

const Said = ({ meeting: { topics, resolutions, older } }: { meeting: Meeting }): ReactNode => {
  const today = dayOf(useNow())

  return (
    <>
      <Fact label='议题'>{topics || '见纸质记录'}</Fact>
      <Fact label='决议'>{resolutions || '见纸质记录'}</Fact>
      {older.map((each) => (
        <View key={each.until} className={cx(styles.note, styles.typed)}>
          {`${dayWords(dayOf(each.until), today)}${each.byName}更正：${each.changed}。原来写的是：${[each.topics, each.resolutions].filter(Boolean).join('；') || '空的'}`}
        </View>
      ))}
    </>
  )
}

/** 议题与决议: typed by whoever likes to; a photographed page is enough. */
export const RecordBox = ({ meeting, reload }: RecordBoxProps): ReactNode => {
  const [editing, setEditing] = useState(false)
  const { state } = meeting
  const words = state === 'confirmed' ? '更正' : '写文字记录'

  return (
    <Card>
      <Heading level={2}>议题和决议</Heading>
      {editing && state !== 'dropped' ? (
        <Edit meeting={meeting} reload={reload} />
      ) : (
        <>
          <Said meeting={meeting} />
          {state !== 'dropped' && <Button onTap={() => setEditing(true)}>{words}</Button>}
        </>
      )}
    </Card>
  )
}
