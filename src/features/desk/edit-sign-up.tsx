import type { ReactNode } from 'react'

import type { Promotion, SignUp } from '@/types/activity'
import { PROMOTION, SIGN_UP } from '@/types/kernel/labels'
import { LIMITS } from '@/types/kernel/limits'

import { Card } from '@/src/ui/card'
import { Check } from '@/src/ui/check'
import { Choice } from '@/src/ui/choice'
import { Heading } from '@/src/ui/heading'
import { NumberField } from '@/src/ui/number-field'

import { Anchor } from './anchor'
import { EditQuotas } from './edit-quotas'
import { asksFor, SIGN_UP_NOTES } from './sign-up-words'
import type { Edit } from './use-edit'

const MODES = (Object.keys(SIGN_UP) as SignUp[]).map((value) => ({
  value,
  label: SIGN_UP[value],
  note: SIGN_UP_NOTES[value],
}))
const PROMOTIONS = (Object.keys(PROMOTION) as Promotion[]).map((value) => ({
  value,
  label: PROMOTION[value],
}))

const Capacity = ({ edit: { form, set, error } }: { edit: Edit }): ReactNode => (
  <Anchor name='capacity'>
    {form.signUp !== 'lists' && (
      <Check
        label='限名额'
        note='不勾就是不限，来多少都行'
        value={form.limited}
        onChange={(limited) => set({ limited })}
      />
    )}
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
)

interface EditSignUpProps {
  edit: Edit
  /** A published activity keeps its sign-up mode. */
  published: boolean
}

/** 怎么报名, and what follows from it: how many, for whom, and what happens with a place given back. */
export const EditSignUp = ({ edit, published }: EditSignUpProps): ReactNode => {
  const { form, set, error } = edit
  const shown = asksFor(form.signUp)
  const choose = (signUp: SignUp) =>
    published ? undefined : set({ signUp, ...(signUp === 'lists' ? { limited: true } : {}) })

  return (
    <Card>
      <Heading level={2}>怎么报名</Heading>
      <Anchor name='signUp'>
        <Choice
          label='报名方式'
          {...(published ? { hint: '发布以后不能再改' } : {})}
          value={form.signUp}
          options={MODES}
          error={error('signUp')}
          onChange={choose}
        />
      </Anchor>
      {shown.places && <Capacity edit={edit} />}
      {shown.places && form.limited && <EditQuotas edit={edit} />}
      {shown.places && (
        <Anchor name='wallCode'>
          <Check
            label='点“我到了”要输现场码'
            note='现场放一块屏幕，每分钟换4位数字。人没来，就签不上。'
            value={form.wallCode}
            onChange={(wallCode) => set({ wallCode })}
          />
        </Anchor>
      )}
      {shown.promotion && form.limited && (
        <Anchor name='promotion'>
          <Choice
            label='有人取消时'
            value={form.promotion}
            options={PROMOTIONS}
            error={error('promotion')}
            onChange={(promotion) => set({ promotion })}
          />
        </Anchor>
      )}
    </Card>
  )
}
