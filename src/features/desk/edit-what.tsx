import type { ReactNode } from 'react'

import { SIGN_UP } from '@/types/kernel/labels'
import { LIMITS } from '@/types/kernel/limits'

import { useQuery } from '@/src/lib/use-query'
import { Card } from '@/src/ui/card'
import { Check } from '@/src/ui/check'
import { Choice } from '@/src/ui/choice'
import { Heading } from '@/src/ui/heading'
import { NumberField } from '@/src/ui/number-field'
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
      <Anchor name='signUp'>
        <Choice
          label='怎么报名'
          {...(published ? { hint: '发布以后不能再改' } : {})}
          value={form.signUp}
          options={Object.entries(SIGN_UP).map(([value, label]) => ({
            value: value as keyof typeof SIGN_UP,
            label,
          }))}
          error={error('signUp')}
          onChange={(signUp) => !published && set({ signUp })}
        />
      </Anchor>
      {form.signUp === 'firstCome' && (
        <Anchor name='capacity'>
          <Check
            label='限名额'
            note='不勾就是不限，来多少都行'
            value={form.limited}
            onChange={(limited) => set({ limited })}
          />
          {form.limited && (
            <NumberField
              label='名额'
              value={form.capacity}
              min={1}
              max={LIMITS.capacityMax}
              error={error('capacity')}
              onChange={(capacity) => set({ capacity })}
            />
          )}
        </Anchor>
      )}
    </Card>
  )
}
