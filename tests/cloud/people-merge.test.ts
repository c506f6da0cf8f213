import { LIMITS } from '@/types/kernel/limits'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { accountOf, duplicate, father, idsOn, merge, organiser, personOf, stateOf } from './merge-steps'
import { rosterOf, violations } from './state'

const daughter = openidOf('daughter')
const activityId = named.activities.daxiangPhone

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const unmerge = (personId: string) => world.call(organiser, 'person.unmerge', { personId })
const refuseMerge = (keepId: string, dropId: string, who = organiser) =>
  world.refusal(who, 'person.merge', { keepId, dropId, reason: '同一个人' })
const found = async (search: string) =>
  (await world.call(organiser, 'person.list', { orgId: named.orgs.tongan, search })).items.map(({ id }) => id)

test('two files become one: lists show the kept one, and the other one’s WeChat acts for it', async () => {
  const { id, openid } = await duplicate(world)
  expect(await found('洪文质')).toEqual(expect.arrayContaining([father, id]))

  await merge(world, id)

  expect(await found('洪文质')).toEqual([father])
  expect((await world.call(openid, 'account.get', {})).persons).toMatchObject([
    { id: father, standing: 'self', formerIds: [id] },
  ])
  await unmerge(id)
})

test('what was registered under the old id is still shown, and can be cancelled under it', async () => {
  const { id, openid } = await duplicate(world)
  await world.call(openid, 'registration.create', { activityId, personId: id })

  await merge(world, id)

  for (const who of [openid, daughter]) {
    const { items } = await world.call(who, 'registration.mine', {})
    expect(items.filter((row) => row.activityId === activityId)).toMatchObject([{ personId: id }])
  }
  await world.call(daughter, 'registration.cancel', { activityId, personId: id })
  expect(rosterOf(world, activityId).held[id]).toBeUndefined()
  expect(violations(world, activityId)).toEqual([])
  await unmerge(id)
})

test('unmerging restores files and accounts exactly as they were', async () => {
  const { id, openid } = await duplicate(world)
  const before = stateOf(world, [father, id], [openid, daughter])

  await merge(world, id)
  expect(stateOf(world, [father, id], [openid, daughter])).not.toEqual(before)
  await unmerge(id)

  expect(stateOf(world, [father, id], [openid, daughter])).toEqual(before)
})

test('both on one account: shown once while merged, both in their places afterwards', async () => {
  const couple = openidOf('couple')
  const { husband, wife } = named.persons
  const admin = openidOf('admin')
  const before = stateOf(world, [husband, wife], [couple])

  await world.call(admin, 'person.merge', { keepId: wife, dropId: husband, reason: '试一试' })
  expect((await world.call(couple, 'account.get', {})).persons.map(({ id }) => id)).toEqual([wife])
  await world.call(admin, 'person.unmerge', { personId: husband })

  expect(stateOf(world, [husband, wife], [couple])).toEqual(before)
})

test('merged twice is merged once: by the same tap, and by another', async () => {
  const { id, openid } = await duplicate(world)
  const tap = newRequest()
  const input = { keepId: father, dropId: id, reason: '同一个人登记了两次' }
  await world.call(organiser, 'person.merge', input, tap)
  const once = stateOf(world, [father, id], [openid, daughter])

  await world.call(organiser, 'person.merge', input, tap)
  await world.call(organiser, 'person.merge', input)

  expect(stateOf(world, [father, id], [openid, daughter])).toEqual(once)
  await unmerge(id)
  expect(await world.refusal(organiser, 'person.unmerge', { personId: id })).toBe('PERSON.NOT_MERGED')
})

test('two merged into one part in any order', async () => {
  const one = await duplicate(world)
  const two = await duplicate(world)
  const ids = [father, one.id, two.id]
  const openids = [one.openid, two.openid, daughter]
  const before = stateOf(world, ids, openids)

  await merge(world, one.id)
  await merge(world, two.id)
  expect(personOf(world, father).mergedFrom).toEqual([one.id, two.id])
  await unmerge(one.id)
  expect(idsOn(world, one.openid)).toEqual([one.id])
  expect(accountOf(world, two.openid).persons).toMatchObject([{ personId: father, formerIds: [two.id] }])
  await unmerge(two.id)

  expect(stateOf(world, ids, openids)).toEqual(before)
})

test('there are no chains: a merged file neither goes on nor takes in, and one that has taken in stays', async () => {
  const [one, two] = [await duplicate(world), await duplicate(world)]
  await merge(world, one.id)

  expect(await refuseMerge(two.id, one.id)).toBe('PERSON.MERGED')
  expect(await refuseMerge(one.id, two.id)).toBe('PERSON.MERGED')
  expect(await refuseMerge(two.id, father)).toBe('PERSON.HAS_MERGED')
  expect(await refuseMerge(father, father)).toBe('INPUT')
  await unmerge(one.id)
})

test('a file takes in five duplicates and not a sixth', async () => {
  const all = []
  for (let n = 0; n <= LIMITS.mergedPerPerson; n += 1) all.push(await duplicate(world))
  const [sixth, ...five] = all
  for (const { id } of five) await merge(world, id)

  expect(await refuseMerge(father, sixth?.id ?? '')).toBe('PERSON.MERGE_FULL')

  for (const { id } of five) await unmerge(id)
})

test('who holds only one of the two cannot merge them, nor part them', async () => {
  const jimei = openidOf('organiserJimei')
  const { chenRidong } = named.persons
  expect(await refuseMerge(father, chenRidong, jimei)).toBe('NOT_FOUND')
  expect(await refuseMerge(chenRidong, father, organiser)).toBe('NOT_FOUND')
  const input = { keepId: father, dropId: chenRidong, reason: '同一个人' }
  await world.call(openidOf('organiser'), 'person.merge', input)

  expect(await world.refusal(organiser, 'person.unmerge', { personId: chenRidong })).toBe('NOT_FOUND')

  await world.call(openidOf('organiser'), 'person.unmerge', { personId: chenRidong })
})

test('the reason, both persons and both districts stand in the log', async () => {
  const { id } = await duplicate(world)
  await merge(world, id)

  const [line] = world.cloud.database.peek('events', { query: { action: 'person.merge', whose: id } })
  expect(line).toMatchObject({ whose: [father, id], target: `${id} → ${father} 同一个人登记了两次` })
  await unmerge(id)
})

test('leaving the kept one leaves both; unmerging brings nobody back', async () => {
  const { id, openid } = await duplicate(world)
  await merge(world, id)

  await world.call(openid, 'person.leave', { personId: id })
  await unmerge(id)

  expect(idsOn(world, openid)).toEqual([])
  expect(idsOn(world, daughter)).toEqual([father])
})

test('a name corrected while merged is the kept one’s; the other keeps its own', async () => {
  const keep = await duplicate(world, '洪文只')
  const drop = await duplicate(world, '洪文质')
  await merge(world, drop.id, keep.id)

  await world.call(drop.openid, 'person.update', { personId: drop.id, name: '洪文直' })

  expect(personOf(world, keep.id).name).toBe('洪文直')
  expect(accountOf(world, keep.openid).persons).toMatchObject([{ name: '洪文直', formerIds: [drop.id] }])
  await unmerge(drop.id)
  expect(accountOf(world, drop.openid).persons).toMatchObject([{ personId: drop.id, name: '洪文质' }])
})
