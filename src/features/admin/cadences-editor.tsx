import type { ReactNode } from 'react'

import type { Every, MeetingKind } from '@/types/meeting-kinds'

import { EVERY, MEETING_KINDS } from '@/domain/meeting-words'

import { PickerField } from '@/src/ui/picker-field'

type Own = Partial<Record<MeetingKind, Every>>

interface CadencesEditorProps {
  /** Of all kinds, what holds now; `own`: what this org says itself. */
  effective: Own
  own: Own
  onChange: (own: Own) => void
}

const KINDS = Object.keys(MEETING_KINDS) as MeetingKind[]
const EVERIES = Object.keys(EVERY) as Every[]
const OPTIONS = EVERIES.map((value) => ({ value, label: EVERY[value] }))

export const cadencesWords = (cadences: Own): string =>
  KINDS.map((kind) => `${MEETING_KINDS[kind]}${EVERY[cadences[kind] ?? 'never']}`).join('，')

/** How often a branch holds what; a kind that was not touched goes on following the org above. */
export const CadencesEditor = ({ effective, own, onChange }: CadencesEditorProps): ReactNode =>
  KINDS.map((kind) => (
    <PickerField
      key={kind}
      mode='select'
      label={MEETING_KINDS[kind]}
      value={own[kind] ?? effective[kind] ?? 'never'}
      options={OPTIONS}
      onChange={(value) => {
        const every = EVERIES.find((each) => each === value)
        if (every) onChange({ ...own, [kind]: every })
      }}
    />
  ))
