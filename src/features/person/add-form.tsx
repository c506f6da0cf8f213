import type { ReactNode } from 'react'

import { RELATIONS } from '@/types/kernel/labels'
import { LIMITS } from '@/types/kernel/limits'

import { Choice } from '@/src/ui/choice'
import { NumberField } from '@/src/ui/number-field'
import { Page } from '@/src/ui/page'
import { TextField } from '@/src/ui/text-field'

import { FormFooter } from './form-footer'
import { useAdd } from './use-add'

const KINDS = ['spouse', 'parent', 'relative', 'neighbour'] as const

/** 添加家人: somebody who has no phone of his own, or shares this one. */
export const AddForm = (): ReactNode => {
  const { family, change, action, nameError, submit } = useAdd()

  return (
    <Page title='添加家人' footer={<FormFooter action={action} words='添加' onTap={submit} />}>
      <Choice
        label='是您的'
        options={KINDS.map((value) => ({ value, label: RELATIONS[value] }))}
        value={family.relation}
        onChange={(relation) => change({ relation })}
      />
      <TextField
        label='家人的姓名'
        maxLength={LIMITS.name}
        value={family.name}
        error={nameError}
        onChange={(name) => change({ name })}
      />
      <TextField
        label='家人的电话'
        hint='和您用一部手机，就空着'
        optional
        keyboard='phone'
        maxLength={13}
        value={family.phone}
        error={action.issue('phone')}
        onChange={(phone) => change({ phone })}
      />
      <NumberField
        label='出生年份'
        hint='例如1950'
        optional
        typed
        value={family.birthYear}
        error={action.issue('birthYear')}
        onChange={(birthYear) => change({ birthYear })}
      />
    </Page>
  )
}
