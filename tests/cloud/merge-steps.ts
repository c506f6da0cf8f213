import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import type { AccountDocument } from '@/cloudfunctions/kit/account'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'

export const organiser = openidOf('organiserTongan')
export const { father } = named.persons
let made = 0

/** Somebody types the father's name once more: a file nobody asked for, on an account of its own. */
export const duplicate = async (world: World, name = '洪文质'): Promise<{ id: string; openid: string }> => {
  made += 1
  const openid = `oDuplicate_${made}`
  const { id } = await world.call(openid, 'person.introduce', { name, orgId: named.orgs.daxiang })
  return { id, openid }
}

export const merge = (world: World, dropId: string, keepId: string = father) =>
  world.call(organiser, 'person.merge', { keepId, dropId, reason: '同一个人登记了两次' })

export const personOf = ({ cloud }: World, id: string): PersonDocument => {
  const [person] = cloud.database.peek('persons', { query: { _id: id } })
  if (!person) throw new Error(`no person ${id}`)
  return person as unknown as PersonDocument
}

export const accountOf = ({ cloud }: World, openid: string): AccountDocument => {
  const [account] = cloud.database.peek('accounts', { query: { _id: openid } })
  if (!account) throw new Error(`no account ${openid}`)
  return account as unknown as AccountDocument
}

const EDITS = ['rev', 'updatedAt', 'updatedBy', 'request']
const withoutEdits = (document: object): object =>
  Object.fromEntries(Object.entries(document).filter(([key]) => !EDITS.includes(key)))

/** Everything that a merge may touch, but for who edited it when. */
export const stateOf = (world: World, personIds: readonly string[], openids: readonly string[]): object[] =>
  [...personIds.map((id) => personOf(world, id)), ...openids.map((id) => accountOf(world, id))].map(
    withoutEdits,
  )

/** The ids for which an account stands, in its own order. */
export const idsOn = (world: World, openid: string): string[] => {
  const { persons, proxies } = accountOf(world, openid)
  return [...persons, ...proxies].map(({ personId }) => personId)
}
