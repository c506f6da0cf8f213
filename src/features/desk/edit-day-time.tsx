import type { ReactNode } from 'react'

import { PickerField } from '@/src/ui/picker-field'

import type { Edit } from './use-edit'

type DayName = 'day' | 'opensDay' | 'closesDay' | 'releasesDay' | 'cancelsDay'
type TimeName = 'start' | 'end' | 'opensTime' | 'closesTime' | 'releasesTime' | 'cancelsTime'

interface PickProps<N> {
  edit: Edit
  name: N
  label: string
}

export const Day = ({ edit, name, label }: PickProps<DayName>): ReactNode => (
  <PickerField
    mode='date'
    label={label}
    value={edit.form[name]}
    error={edit.error(name)}
    onChange={(day) => edit.set({ [name]: day })}
  />
)

export const Time = ({ edit, name, label }: PickProps<TimeName>): ReactNode => (
  <PickerField
    mode='time'
    label={label}
    value={edit.form[name]}
    error={edit.error(name)}
    onChange={(time) => edit.set({ [name]: time })}
  />
)
