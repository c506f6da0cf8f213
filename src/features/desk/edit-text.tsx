import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import type { TextFieldProps } from '@/src/ui/text-field'
import { TextField } from '@/src/ui/text-field'

import { Anchor } from './anchor'
import type { Form } from './form'
import type { Edit } from './use-edit'

type TextName = 'title' | 'placeName' | 'address' | 'suits' | 'bring' | 'speaker' | 'contactPhone'

interface EditTextProps extends Pick<
  TextFieldProps,
  'label' | 'hint' | 'optional' | 'maxLength' | 'placeholder' | 'keyboard'
> {
  edit: Edit
  name: TextName & keyof Form
}

export const EditText = ({ edit, name, maxLength = LIMITS.line, ...field }: EditTextProps): ReactNode => (
  <Anchor name={name}>
    <TextField
      {...field}
      maxLength={maxLength}
      value={edit.form[name]}
      error={edit.error(name)}
      onChange={(text) => edit.set({ [name]: text })}
    />
  </Anchor>
)
