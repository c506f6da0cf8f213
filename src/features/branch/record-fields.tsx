import type { ReactNode } from 'react'

import type { MeetingRecord } from '@/types/meeting-shapes'
import { LIMITS } from '@/types/kernel/limits'

import { TextArea } from '@/src/ui/text-area'
import { TextField } from '@/src/ui/text-field'

interface RecordFieldsProps {
  record: MeetingRecord
  set: (change: Partial<MeetingRecord>) => void
  issue: (field: string) => string | undefined
}

export const RecordFields = ({ record, set, issue }: RecordFieldsProps): ReactNode => (
  <>
    <TextField
      optional
      label='主持人'
      value={record.chair}
      maxLength={LIMITS.line}
      error={issue('record.chair')}
      onChange={(chair) => set({ chair })}
    />
    <TextField
      optional
      label='记录人'
      value={record.recorder}
      maxLength={LIMITS.line}
      error={issue('record.recorder')}
      onChange={(recorder) => set({ recorder })}
    />
    <TextArea
      optional
      label='议题'
      hint='学了什么，说了什么'
      value={record.topics}
      maxLength={LIMITS.meetingText}
      error={issue('record.topics')}
      onChange={(topics) => set({ topics })}
    />
    <TextArea
      optional
      label='决议'
      hint='定下了什么'
      value={record.resolutions}
      maxLength={LIMITS.meetingText}
      error={issue('record.resolutions')}
      onChange={(resolutions) => set({ resolutions })}
    />
  </>
)
