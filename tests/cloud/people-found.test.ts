import { named } from '../fixtures/city/named'
import { openidOf, personas } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { duplicate, father, idsOn, merge, organiser, personOf } from './merge-steps'
import { rowsOf, violations } from './state'

const door = openidOf('doorStaff')
const { daxiangLecture } = named.activities
const verified = { key: 'verified', name: '', about: '', openid: 'oVerified', phone: '10099887766' }

let world: World
beforeAll(async () => {
  world = await startWorld({ threads: 2, personas: () => [...personas, verified] })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

/** A file that a walk-in made, in the village, with a year; then merged into the father's. */
const mergedWalkIn = async (name: string, birthYear: number, activityId: string): Promise<string> => {
  const { registrant } = await world.call(door, 'checkin.walkIn', { activityId, name, birthYear })
  await merge(world, registrant.personId)
  return registrant.personId
}
const part = (personId: string) => world.call(organiser, 'person.unmerge', { personId })

test('the door finds the kept one by the name of the merged one, and makes no third', async () => {
  const former = await mergedWalkIn('洪文志', 1943, named.activities.daxiangPhone)

  const asked = { activityId: daxiangLecture, name: '洪文志', birthYear: 1943 }
  const { items } = await world.call(door, 'checkin.candidates', asked)
  const { registrant } = await world.call(door, 'checkin.walkIn', asked)

  expect(items).toMatchObject([{ id: father, name: '洪文质' }])
  expect(registrant.personId).toBe(father)
  await world.call(door, 'checkin.undo', { activityId: daxiangLecture, personId: father })
  await part(former)
})

test('whoever holds a place under the old id takes no second one at the door', async () => {
  const activityId = named.activities.daxiangPhone
  const former = await mergedWalkIn('洪文治', 1944, activityId)
  const held = rowsOf(world, activityId).length

  await world.call(door, 'checkin.undo', { activityId, personId: former })
  await world.call(door, 'checkin.walkIn', { activityId, name: '洪文治', birthYear: 1944 })

  expect(rowsOf(world, activityId)).toHaveLength(held)
  expect(violations(world, activityId)).toEqual([])
  await part(former)
})

test('a kept one who lives elsewhere is found where the merged one lived', async () => {
  const admin = openidOf('admin')
  const { chenRidong, chenDaxiang } = named.persons
  const asked = { activityId: named.activities.daxiangPhone, name: '陈秀英', birthYear: 1948 }
  await world.call(admin, 'person.merge', { keepId: chenRidong, dropId: chenDaxiang, reason: '搬家' })

  const { items } = await world.call(door, 'checkin.candidates', asked)
  const { registrant } = await world.call(door, 'checkin.walkIn', { ...asked, personId: chenRidong })

  expect(items).toMatchObject([{ id: chenRidong, birthYear: 1951, orgName: '日东社区' }])
  expect(registrant.personId).toBe(chenRidong)
  await world.call(admin, 'person.unmerge', { personId: chenDaxiang })
})

test('WeChat’s verified number on the merged file leads to the kept one', async () => {
  const typed = await world.call('oTypedNumber', 'person.introduce', {
    ...{ name: '洪文质', phone: verified.phone, orgId: named.orgs.daxiang },
  })
  await merge(world, typed.id)

  const headers = { 'x-wanqing-persona': verified.openid }
  const answer = await fetch(`${world.url}/gateway/phone-code`, { method: 'POST', headers })
  const { code: phoneCode } = (await answer.json()) as { code: string }
  const linked = await world.call(verified.openid, 'person.introduce', { name: '洪文质', phoneCode })

  expect(linked).toMatchObject({ id: father, formerIds: [typed.id] })
  await part(typed.id)
})

test('a code handed over before the merge opens the kept one', async () => {
  const { id } = await duplicate(world)
  const { code } = await world.call(organiser, 'person.giveCode', {
    ...{ personId: id, relation: 'parent', confirmedBy: 'inPerson' },
  })
  await merge(world, id)

  expect(await world.call('oLateSon', 'person.useCode', { code })).toMatchObject({ id: father })
  await part(id)
  expect(idsOn(world, 'oLateSon')).toEqual([father])
})

test('a code used while the merge is being decided ends on the kept one all the same', async () => {
  const { id } = await duplicate(world)
  const { code } = await world.call(organiser, 'person.giveCode', {
    ...{ personId: id, relation: 'parent', confirmedBy: 'phone' },
  })
  // After caller, receipt, code, file and the taking of the code: the file was read before the merge, the account is written after it.
  world.cloud.faults.add({
    ...{ function: 'api', action: /^person\.useCode$/, at: 5, when: 'after' },
    do: { meanwhile: () => merge(world, id) },
  })

  const mine = await world.call('oQuickSon', 'person.useCode', { code })

  expect(mine.id).toBe(father)
  expect(idsOn(world, 'oQuickSon')).toEqual([father])
  await part(id)
  expect(idsOn(world, 'oQuickSon')).toEqual([id])
})

test('a name corrected while the merge is being decided is shown with the merge', async () => {
  const [keep, drop] = [await duplicate(world), await duplicate(world)]
  // After caller, receipt, file and the change of it: before the accounts follow.
  world.cloud.faults.add({
    ...{ function: 'api', action: /^person\.update$/, at: 4, when: 'after' },
    do: { meanwhile: () => merge(world, drop.id, keep.id) },
  })

  await world.call(keep.openid, 'person.update', { personId: keep.id, name: '洪文直' })

  expect(personOf(world, keep.id).name).toBe('洪文直')
  for (const openid of [keep.openid, drop.openid])
    expect((await world.call(openid, 'account.get', {})).persons).toMatchObject([
      { id: keep.id, name: '洪文直', formerIds: [drop.id] },
    ])
})

test('a search with a birth year finds that year only; a year alone asks for a name', async () => {
  const orgId = named.orgs.xiamen
  const list = (birthYear: number) =>
    world.call(openidOf('organiser'), 'person.list', { orgId, search: 'cxy', birthYear })

  expect((await list(1951)).items.map(({ id }) => id)).toContain(named.persons.chenRidong)
  expect((await list(1951)).items.every(({ birthYear }) => birthYear === 1951)).toBe(true)
  const alone = await world.ask(
    openidOf('organiser'),
    'person.list',
    { orgId, birthYear: 1951 },
    newRequest(),
  )
  expect(alone).toMatchObject({ ok: false, code: 'INPUT', issues: [{ path: 'search' }] })
})
