import type { ReactNode } from 'react'
import { useState } from 'react'

import type { MyPerson } from '@/types/account'
import { LIMITS } from '@/types/kernel/limits'

import { back } from '@/src/lib/navigate'
import { rememberPerson } from '@/src/lib/session'
import { useAction } from '@/src/lib/use-action'
import { Page } from '@/src/ui/page'
import { TextField } from '@/src/ui/text-field'

import { FormFooter } from './form-footer'

/** Correct a name or a number; an empty number stays as it was. */
export const EditForm = ({ person }: { person: MyPerson }): ReactNode => {
  const [name, setName] = useState(person.name)
  const [phone, setPhone] = useState('')
  const action = useAction('person.update')
  const submit = async () => {
    const saved = await action.run({ personId: person.id, name, ...(phone.trim() !== '' && { phone }) })
    if (!saved) return
    rememberPerson(saved)
    back()
  }

  return (
    <Page title='改一改' footer={<FormFooter action={action} words='改好了' onTap={() => void submit()} />}>
      <TextField
        label='姓名'
        maxLength={LIMITS.name}
        value={name}
        error={action.issue('name')}
        onChange={setName}
      />
      <TextField
        label='新的电话'
        hint={person.phoneMasked === '' ? '现在没有填' : `现在是${person.phoneMasked}，不换就空着`}
        optional
        keyboard='phone'
        maxLength={13}
        value={phone}
        error={action.issue('phone')}
        onChange={setPhone}
      />
    </Page>
  )
}
