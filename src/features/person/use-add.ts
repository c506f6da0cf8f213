import { useState } from 'react'

import type { Relation } from '@/types/account'

import { back } from '@/src/lib/navigate'
import { orgOfScene, useScene } from '@/src/lib/scene'
import { choosePerson, rememberPerson } from '@/src/lib/session'
import type { Running } from '@/src/lib/use-action'
import { useAction } from '@/src/lib/use-action'

export interface Family {
  relation: Exclude<Relation, 'self'>
  name: string
  phone: string
  birthYear: number | null
}

export interface Adding {
  family: Family
  change: (change: Partial<Family>) => void
  action: Running<'person.introduce'>
  nameError: string | undefined
  submit: () => void
}

/** A couple may share one number, so only the name is asked for. */
export const useAdd = (): Adding => {
  const [family, setFamily] = useState<Family>({ relation: 'spouse', name: '', phone: '', birthYear: null })
  const [nameless, setNameless] = useState(false)
  const action = useAction('person.introduce')
  const orgId = orgOfScene(useScene())

  const submit = async () => {
    const { relation, name, phone, birthYear } = family
    setNameless(name.trim() === '')
    if (name.trim() === '') return

    const person = await action.run({
      ...{ relation, name },
      ...(phone.trim() !== '' && { phone }),
      ...(birthYear !== null && { birthYear }),
      ...(orgId !== undefined && { orgId }),
    })
    if (!person) return
    rememberPerson(person)
    choosePerson(person.id)
    back()
  }

  return {
    family,
    change: (change) => setFamily((before) => ({ ...before, ...change })),
    action,
    nameError: action.issue('name') ?? (nameless ? '请写家人的姓名' : undefined),
    submit: () => void submit(),
  }
}
