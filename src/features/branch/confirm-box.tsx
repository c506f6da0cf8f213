import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Meeting } from '@/types/meeting-shapes'
import { sentences } from '@/types/kernel/errors'

import { whyNotConfirm } from '@/domain/meeting'
import { kindsWords } from '@/domain/meeting-words'

import { useAction } from '@/src/lib/use-action'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { Notice } from '@/src/ui/notice'

import { countsWords } from './words'

interface ConfirmBoxProps {
  meeting: Meeting
  reload: () => void
}

/** Once it can be confirmed the button stays in sight; before that it says at the end of the page what is missing. */
export const mayConfirm = (meeting: Meeting, now: string): boolean =>
  whyNotConfirm({ ...meeting, photos: meeting.pages }, now) === null

/** What is confirmed is what stands on the page: a tap of another phone since then is shown first. */
export const ConfirmBox = ({ meeting, reload }: ConfirmBoxProps): ReactNode => {
  const { run, busy, error } = useAction('meeting.confirm')
  const [asking, setAsking] = useState(false)
  const refusal = whyNotConfirm({ ...meeting, photos: meeting.pages }, useNow())
  const onConfirm = async () => {
    await run({ meetingId: meeting.id, rev: meeting.rev, ticks: meeting.ticks })
    reload()
  }

  return (
    <>
      {error && (
        <Notice
          tone='bad'
          title={error.code === 'CONFLICT' ? '刚才有人改过，请再看一遍再确认' : error.sentence}
        />
      )}
      <Button kind='main' busy={busy} why={refusal && sentences[refusal]} onTap={() => setAsking(true)}>
        确认这次记录
      </Button>
      <Confirm
        open={asking}
        title={`确认${kindsWords(meeting.kinds)}的记录吗？`}
        yes='确认记录'
        onYes={() => void onConfirm()}
        onNo={() => setAsking(false)}
      >
        {`${countsWords(meeting)}。确认以后只能更正，原来的文字会留着。`}
      </Confirm>
    </>
  )
}
