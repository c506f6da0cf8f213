import type { ReactNode } from 'react'
import { useState } from 'react'

import { choosePerson, rememberPerson } from '@/src/lib/session'
import { useAction } from '@/src/lib/use-action'
import { Page } from '@/src/ui/page'

import { CodeDone } from '../../code-done'
import { CodeField } from '../../code-field'
import { FormFooter } from '../../form-footer'

export default function Code(): ReactNode {
  const [code, setCode] = useState('')
  const [name, setName] = useState<string | null>(null)
  const action = useAction('person.useCode')
  const submit = async () => {
    const person = await action.run({ code })
    if (!person) return
    rememberPerson(person)
    choosePerson(person.id)
    setName(person.name)
  }
  if (name !== null) return <CodeDone name={name} />

  return (
    <Page
      title='输入家人号码'
      footer={<FormFooter action={action} words='好了' onTap={() => void submit()} />}
    >
      <CodeField code={code} error={action.issue('code')} onChange={setCode} />
    </Page>
  )
}
