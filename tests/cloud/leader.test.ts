import { LIMITS } from '@/types/kernel/limits'

import { newGroup } from '@/cloudfunctions/features/leader/document'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { LEADER_GRANT } from './inputs'
import { openActivity } from './open-activity'
import { rosterOf } from './state'

const leader = openidOf('leader')
const organiser = openidOf('organiserTongan')
const { daxiang } = named.orgs
const { father, chenDaxiang, chenRidong } = named.persons
const group = { orgId: daxiang, grantId: LEADER_GRANT }

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const enrol = (activityId: string, personId: string, request?: string) =>
  world.call(leader, 'leader.enrol', { orgId: daxiang, activityId, personId }, request)
const cancelled = (activityId: string, personId: string) =>
  world.refusal(leader, 'leader.cancel', { orgId: daxiang, activityId, personId })
const heldIn = (activityId: string) => Object.keys(rosterOf(world, activityId).held).sort()
const databaseCalls = () => world.cloud.calls().at(-1)?.databaseCalls

describe('a leader with two people', () => {
  test('sees them with the last four digits only, and what they can take part in', async () => {
    const { people, activities } = await world.call(leader, 'leader.mine', { orgId: daxiang })

    expect(people.map(({ personId }) => personId).sort()).toEqual([father, chenDaxiang].sort())
    expect(Object.keys(people[0] ?? {}).sort()).toEqual(['birthYear', 'name', 'personId', 'phoneTail'])
    expect(activities.length).toBeGreaterThan(0)
    expect(databaseCalls()).toBeLessThanOrEqual(5)
  })

  test('signs one up: recorded as the leader’s doing, shown on the list of staff, and once however often it is sent', async () => {
    const activityId = await openActivity(world, { capacity: 4 })
    const tap = newRequest()
    const first = await enrol(activityId, father, tap)
    expect(databaseCalls()).toBeLessThanOrEqual(9)

    expect(first).toMatchObject({ state: 'registered', byName: '组长邱美珍', byLeader: true })
    expect(await enrol(activityId, father, tap)).toEqual(first)
    expect(heldIn(activityId)).toEqual([father])
    expect(rosterOf(world, activityId).held[father]?.by).toMatchObject({ kind: 'leader', openid: leader })
    const { items } = await world.call(organiser, 'registration.list', { activityId })
    expect(items).toMatchObject([{ personId: father, byName: '组长邱美珍' }])
    const twice = { orgId: daxiang, activityId, personId: father }
    expect(await world.refusal(leader, 'leader.enrol', twice)).toBe('REGISTRATION.DUPLICATE')
  })

  test('keeps to the times, places and conditions of everybody', async () => {
    const full = await openActivity(world, { capacity: 1 })
    await enrol(full, father)
    const second = { orgId: daxiang, activityId: full, personId: chenDaxiang }
    expect(await world.refusal(leader, 'leader.enrol', second)).toBe('REGISTRATION.FULL')
    expect((await world.call(leader, 'leader.enrol', { ...second, waits: true })).state).toBe('waiting')

    const lists = await openActivity(world, {
      capacity: 2,
      signUp: 'lists',
      quotas: [{ orgId: daxiang, places: 2 }],
    })
    const byCommunity = { orgId: daxiang, activityId: lists, personId: father }
    expect(await world.refusal(leader, 'leader.enrol', byCommunity)).toBe('REGISTRATION.BY_COMMUNITY')
  })

  test('other people, drafts and lists of other leaders are not there', async () => {
    const activityId = await openActivity(world, { capacity: 4 })
    const asks = [
      { orgId: daxiang, activityId, personId: chenRidong },
      { orgId: daxiang, activityId: named.activities.tonganDraft, personId: father },
      { orgId: named.orgs.hongtang, activityId, personId: father },
    ]

    for (const ask of asks) expect(await world.refusal(leader, 'leader.enrol', ask)).toBe('NOT_FOUND')
    expect(await cancelled(activityId, chenRidong)).toBe('NOT_FOUND')
    expect(heldIn(activityId)).toEqual([])
  })

  test('takes back what a leader did, and nothing that others did', async () => {
    const activityId = await openActivity(world, { capacity: 4 })
    await enrol(activityId, father)
    await world.call(organiser, 'places.enrol', { activityId, personId: chenDaxiang })
    expect(await cancelled(activityId, chenDaxiang)).toBe('LEADER.NOT_YOURS')

    const tap = newRequest()
    const ask = { orgId: daxiang, activityId, personId: father }
    const first = await world.call(leader, 'leader.cancel', ask, tap)
    expect(first.state).toBe('cancelled')
    expect(await world.call(leader, 'leader.cancel', ask, tap)).toEqual(first)
    expect(await cancelled(activityId, father)).toBe('REGISTRATION.NONE')
    expect(heldIn(activityId)).toEqual([chenDaxiang])
    expect((await enrol(activityId, father)).state).toBe('registered')
  })

  test('sees on the sheet who is registered and who is there', async () => {
    const activityId = named.activities.daxiangLecture
    await world.call(openidOf('doorStaff'), 'checkin.tick', { activityId, who: { personId: chenDaxiang } })

    const { people } = await world.call(leader, 'leader.sheet', { orgId: daxiang, activityId })
    expect(databaseCalls()).toBeLessThanOrEqual(6)

    const chen = people.find(({ personId }) => personId === chenDaxiang)
    expect(chen).toMatchObject({ state: 'registered', byLeader: false })
    expect(chen?.presentAt).not.toBeNull()
    expect(people).toHaveLength(2)
  })
})

describe('staff keeps the list', () => {
  const put = (personId: string, on: boolean, request?: string) =>
    world.call(organiser, 'leader.put', { ...group, personId, on }, request)
  const ids = async () =>
    (await world.call(organiser, 'leader.people', group)).items.map(({ id }) => id).sort()
  const others = () =>
    world.city.persons
      .filter(
        ({ _id, ancestors }) =>
          ancestors.includes(named.orgs.tongan) && _id !== father && _id !== chenDaxiang,
      )
      .map(({ _id }) => _id)

  test('leaders of the district are listed with the number of their people', async () => {
    const { items } = await world.call(organiser, 'leader.groups', { orgId: named.orgs.tongan })

    expect(items).toEqual([{ ...group, orgName: '大乡村', leaderName: '邱美珍', people: 2 }])
    expect(databaseCalls()).toBeLessThanOrEqual(4)
  })

  test('puts in and takes out, once however often; people of another district are not there', async () => {
    const [other = ''] = others()
    const tap = newRequest()
    await put(other, true, tap)
    await put(other, true, tap)
    await put(other, true)
    expect(await ids()).toEqual([father, chenDaxiang, other].sort())
    await put(other, false)
    await put(other, false)
    expect(await ids()).toEqual([father, chenDaxiang].sort())

    const foreign = { ...group, personId: chenRidong, on: true }
    expect(await world.refusal(organiser, 'leader.put', foreign)).toBe('NOT_FOUND')
    expect(await put(chenRidong, false)).toEqual({ done: true })
    const noLeader = { ...group, grantId: 'G000000001', personId: other, on: true }
    expect(await world.refusal(organiser, 'leader.put', noLeader)).toBe('NOT_FOUND')
  })

  test('the sixtieth is taken, one more is refused', async () => {
    const second = openidOf('stranger')
    const role = { orgId: daxiang, role: 'leader', name: '洪美玉' } as const
    const { code } = await world.call(openidOf('admin'), 'grant.invite', role)
    const { id: grantId } = await world.call(second, 'grant.accept', { code })
    const org = world.city.orgs.find(({ _id }) => _id === daxiang)
    if (!org) throw new Error('no 大乡村')
    const made = newGroup(org, second, { by: organiser, now: '2026-11-01T00:00:00.000Z' })
    const members = Array.from({ length: LIMITS.groupMax - 1 }, (_, i) => `ZZZZZZZZ${10 + i}`)
    await world.cloud.database.load('groups', [{ ...made, members }])

    const one = { orgId: daxiang, grantId, on: true }
    await world.call(organiser, 'leader.put', { ...one, personId: father })
    expect(await world.refusal(organiser, 'leader.put', { ...one, personId: chenDaxiang })).toBe(
      'LEADER.TOO_MANY',
    )
  })

  test('a leader whose role is withdrawn can do nothing from the next call on', async () => {
    await world.call(openidOf('admin'), 'grant.withdraw', group)
    expect(await world.refusal(leader, 'leader.mine', { orgId: daxiang })).toBe('FORBIDDEN')
  })
})
