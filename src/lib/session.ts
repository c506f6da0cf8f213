import type { Me, MyPerson } from '@/types/account'

import { call } from './client'
import { keep, recall } from './storage'
import { createStore, useStore } from './store'

const me = createStore<Me | null>(null)
const isText = (value: unknown): value is string => typeof value === 'string'
const chosen = createStore<string | null>(recall('person', isText))

/** Who this WeChat identity stands for; null until the first answer. */
export const useMe = (): Me | null => useStore(me)

/** Pages whose answer already carries `me` (the home page) hand it over, which saves a call. */
export const rememberMe = (answer: Me): void => me.set(answer)

export const loadMe = async (): Promise<Me> => {
  const answer = await call('account.get', {})
  me.set(answer)

  return answer
}

/** 为谁办: the chosen person, else the first one. Null: nobody has introduced himself yet. */
export const usePerson = (): MyPerson | null => {
  const persons = useStore(me)?.persons ?? []
  const id = useStore(chosen)

  return persons.find((person) => person.id === id) ?? persons[0] ?? null
}

export const choosePerson = (id: string): void => {
  chosen.set(id)
  keep('person', id)
}

/** Somebody who was just introduced or corrected: the pages know him without asking again. */
export const rememberPerson = (person: MyPerson): void => {
  const known = me.get()
  if (!known) return
  const isNew = known.persons.every(({ id }) => id !== person.id)
  const persons = isNew
    ? [...known.persons, person]
    : known.persons.map((one) => (one.id === person.id ? person : one))
  me.set({ ...known, persons })
}
