import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { StaffConfirmed } from '@/types/person-file'

import { TextField } from '@/src/ui/text-field'

import { HowChoice } from './how-choice'

export interface Vouch {
  how: StaffConfirmed | null
  note: string
}

export const NOT_YET: Vouch = { how: null, note: '' }

/** As the server wants it; null: not said how yet. */
export const vouchInput = ({ how, note }: Vouch): { how: StaffConfirmed; note?: string } | null =>
  how && { how, ...(note.trim() === '' ? {} : { note }) }

interface VouchFieldsProps {
  vouch: Vouch
  issue: (field: string) => string | undefined
  onChange: (vouch: Vouch) => void
}

export const VouchFields = ({ vouch, issue, onChange }: VouchFieldsProps): ReactNode => (
  <>
    <HowChoice value={vouch.how} onChange={(how) => onChange({ ...vouch, how })} />
    <TextField
      label='再记一句'
      hint='例如：儿子带户口本来的'
      optional
      maxLength={LIMITS.reason}
      value={vouch.note}
      error={issue('note')}
      onChange={(note) => onChange({ ...vouch, note })}
    />
  </>
)
