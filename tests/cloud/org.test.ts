import type { InputOf } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { killedAtEveryWrite } from './stops'

const admin = openidOf('admin')
const { xiamen, tongan, hongtang, daxiang } = named.orgs

let world: World
beforeAll(async () => {
  world = await startWorld({ threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const renaming = async (orgId: string, name: string): Promise<InputOf<'org.update'>> => {
  const org = await world.call(admin, 'org.get', { orgId })
  const { kind, phone, address, way, remote, rev } = org
  return { orgId, rev, draft: { kind, name, phone, address, way, remote } }
}
const rename = async (orgId: string, name: string) =>
  world.call(admin, 'org.update', await renaming(orgId, name))
const pathOf = async (orgId: string) =>
  (await world.call(admin, 'org.get', { orgId })).path.map(({ name }) => name)
const homesIn = (orgId: string) =>
  new Set(world.cloud.database.peek('persons', { query: { orgId } }).map(({ orgName }) => orgName))

test('a new name is shown on every path below, by the people at home there, and by the grants; others keep theirs', async () => {
  const others = await pathOf(named.orgs.ridong)

  await rename(tongan, '同安新区')
  await rename(daxiang, '大乡新村')

  expect(await pathOf(daxiang)).toEqual(['厦门市', '同安新区', '洪塘镇', '大乡新村'])
  expect(await pathOf(hongtang)).toEqual(['厦门市', '同安新区', '洪塘镇'])
  expect(await pathOf(named.orgs.ridong)).toEqual(others)
  expect(homesIn(daxiang)).toEqual(new Set(['大乡新村']))
  expect((await world.call(openidOf('doorStaff'), 'account.get', {})).grants).toMatchObject([
    { orgName: '同安新区' },
  ])
  await rename(tongan, '同安区')
  await rename(daxiang, '大乡村')
})

test('what was published and registered under the old name keeps it', async () => {
  const { activities, registrations } = world.city
  await rename(daxiang, '大乡新村')

  const now = (name: string) => world.cloud.database.peek(name, { query: { orgId: daxiang } }).length
  expect(now('activities')).toBe(activities.filter(({ orgId }) => orgId === daxiang).length)
  expect(world.cloud.database.peek('activities', { query: { orgId: daxiang, orgName: '大乡新村' } })).toEqual(
    [],
  )
  expect(now('registrations')).toBe(registrations.filter(({ orgId }) => orgId === daxiang).length)
  await rename(daxiang, '大乡村')
})

test('renamed from an old look is a CONFLICT and changes nothing; the same tap again is its own answer', async () => {
  const old = await renaming(hongtang, '洪塘街道')
  await rename(hongtang, '洪塘新镇')

  expect(await world.refusal(admin, 'org.update', old)).toBe('CONFLICT')
  expect(await pathOf(daxiang)).toContain('洪塘新镇')

  const tap = newRequest()
  const input = await renaming(hongtang, '洪塘镇')
  const first = await world.call(admin, 'org.update', input, tap)
  expect(await world.call(admin, 'org.update', input, tap)).toEqual(first)
})

test('a renaming that is killed at any write and repeated is whole', async () => {
  let made = 0
  await killedAtEveryWrite(world, {
    prepare: () => renaming(tongan, `同安${(made += 1)}区`),
    ask: (input, tap) => world.ask(admin, 'org.update', input, tap),
    then: 'again',
    check: async ({ draft: { name } }, moment) => {
      expect([moment, await pathOf(daxiang)]).toEqual([moment, expect.arrayContaining([name])])
      const { grants } = await world.call(openidOf('head'), 'account.get', {})
      expect(grants).toMatchObject([{ orgName: name }])
    },
  })
})

test('the list of staff shows an org and all below it, page by page, with the org of each', async () => {
  const all = await world.call(admin, 'grant.list', { orgId: xiamen })
  const orgs = new Map(all.items.map((grant) => [grant.orgId, grant.orgName]))
  expect(orgs.get(xiamen)).toBe('厦门市')
  expect(orgs.get(named.orgs.changqing)).toBe('长青社区')
  expect(all.items[0]?.orgId).toBe(xiamen)

  const paged = []
  for (let cursor: string | undefined, more = true; more;) {
    const page = await world.call(admin, 'grant.list', {
      ...{ orgId: xiamen, limit: 3 },
      ...(cursor === undefined ? {} : { cursor }),
    })
    paged.push(...page.items)
    more = page.next !== null
    cursor = page.next ?? undefined
  }
  expect(paged.map(({ id }) => id).sort()).toEqual(all.items.map(({ id }) => id).sort())

  const below = await world.call(admin, 'grant.list', { orgId: tongan })
  expect(new Set(below.items.map(({ orgId }) => orgId))).toEqual(new Set([tongan, daxiang]))
  const village = (await world.call(admin, 'grant.list', { orgId: daxiang })).items
  expect(village.map(({ role, orgId }) => [role, orgId])).toEqual([
    ['leader', daxiang],
    ['volunteer', daxiang],
  ])
})

test('whoever was invited to a community is listed for the city, and no more once withdrawn', async () => {
  const { code } = await world.call(admin, 'grant.invite', {
    orgId: daxiang,
    role: 'doorStaff',
    name: '某某',
  })
  const { id } = await world.call('oVillageDoor', 'grant.accept', { code })
  const listed = async () =>
    (await world.call(admin, 'grant.list', { orgId: xiamen })).items.some((grant) => grant.id === id)
  expect(await listed()).toBe(true)

  await world.call(admin, 'grant.withdraw', { orgId: daxiang, grantId: id })

  expect(await listed()).toBe(false)
})
