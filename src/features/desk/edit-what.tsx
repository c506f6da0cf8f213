import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { useQuery } from '@/src/lib/use-query'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { PickerField } from '@/src/ui/picker-field'

import { Anchor } from './anchor'
import { EditText } from './edit-text'
import type { Edit } from './use-edit'

interface EditWhatProps {
  edit: Edit
  /** A published activity keeps its sign-up mode. */
  published: boolean
}

export const EditWhat = ({ edit, published }: EditWhatProps): ReactNode => {
  const { form, set, error, orgs } = edit
  const types = useQuery('activity.types', { orgId: orgs.at(-1)?.id ?? '' }).data?.types ?? []

  const chooseType = (key: string) => {
    const type = types.find((one) => one.key === key)
    const own = form.title !== '' && !types.some(({ name }) => name === form.title)
    set({
      type: key,
      ...(type && !own ? { title: type.name } : {}),
      ...(type && !published ? { signUp: type.signUp } : {}),
    })
  }

  return (
    <Card>
      <Heading level={2}>是什么活动</Heading>
      <Anchor name='type'>
        <PickerField
          mode='select'
          label='类型'
          value={form.type}
          options={types.map(({ key, name }) => ({ value: key, label: name }))}
          error={error('type')}
          onChange={chooseType}
        />
      </Anchor>
      <EditText edit={edit} name='title' label='名称' maxLength={LIMITS.title} />
      <EditText edit={edit} name='speaker' label='谁来讲、谁来演' optional />
    </Card>
  )
}
