import type { World } from '../world'

import { newEnvelope } from '@/cloudfunctions/kit/document'
import { toStored } from '@/cloudfunctions/kit/stored'

export interface Phone {
  openid: string
  personId: string
  spouseId: string
}

/** So many phones of people on the books, each with its owner and the owner's 老伴: accounts as the product makes them. */
export const makePhones = async (world: World, count: number): Promise<Phone[]> => {
  const people = world.city.persons.slice(-2 * count)
  const phones = Array.from({ length: count }, (_, i): Phone => {
    const [owner, spouse] = people.slice(2 * i, 2 * i + 2)
    return { openid: `oPhone_${i}`, personId: owner?._id ?? '', spouseId: spouse?._id ?? '' }
  })
  const onAccount = (id: string, relation: 'self' | 'spouse') => {
    const person = people.find(({ _id }) => _id === id)
    if (!person) throw new Error(`no person ${id}`)
    const { name, orgId, ancestors, orgName, birthYear, sortName, createdAt: since } = person
    const card = { name, birthYear, orgName, phoneTail: '', sortName, search: [name] }
    return { personId: id, relation, name, phoneMasked: '', orgId, ancestors, since, card }
  }
  const accounts = phones.map(({ openid, personId, spouseId }) => ({
    ...newEnvelope(openid, openid, '2026-11-01T00:00:00.000Z'),
    persons: [onAccount(personId, 'self'), onAccount(spouseId, 'spouse')],
    ...{ proxies: [], grants: [], grantOrgs: [] },
  }))
  await world.cloud.database.load('accounts', toStored(accounts) as Record<string, unknown>[])
  return phones
}

/** The i-th phone; a test that asks for more than there are is wrong. */
export const nthPhone = (phones: readonly Phone[], i: number): Phone => {
  const found = phones[i]
  if (!found) throw new Error(`no phone ${i}`)
  return found
}
