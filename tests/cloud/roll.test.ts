import { LIMITS } from '@/types/kernel/limits'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { openActivity } from './open-activity'

const organiser = openidOf('organiserTongan')
const { daxiang, hongtang, tongan } = named.orgs
const quotas = [{ orgId: daxiang, places: 2 }]

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

/** Two people of one name in 同安, one of them in 大乡村, whose name begins nobody else's. */
const namesakes = async (): Promise<[inDaxiang: string, elsewhere: string]> => {
  const chen = world.city.persons.find(({ _id }) => _id === named.persons.chenDaxiang)
  if (!chen) throw new Error('no 陈秀英')
  const other = {
    ...{ ...chen, _id: 'PTW0000001', orgId: hongtang, orgName: '洪塘镇', birthYear: 1955, phone: null },
    ancestors: [named.orgs.xiamen, tongan, hongtang],
  }
  await world.cloud.database.load('persons', [other])
  return [chen._id, other._id]
}

const preview = (activityId: string, rows: { name: string; birthYear?: number }[], orgId?: string) =>
  world.call(organiser, 'places.preview', { activityId, rows, ...(orgId === undefined ? {} : { orgId }) })
const idsOf = ({ rows }: { rows: { found: { id: string }[] }[] }) =>
  rows.map(({ found }) => found.map(({ id }) => id).sort())

describe('a pasted list', () => {
  test('says of each name who that is: one, several to choose from, nobody', async () => {
    const [here, elsewhere] = await namesakes()
    const id = await openActivity(world, { capacity: 4, quotas })

    const answer = await preview(id, [
      { name: '陈秀英' },
      { name: '陈秀英', birthYear: 1955 },
      { name: '陈秀' },
      { name: '查无此人' },
    ])

    expect(idsOf(answer)).toEqual([[here, elsewhere].sort(), [elsewhere], [], []])
    expect(answer.rows[1]?.found[0]).toMatchObject({ birthYear: 1955, orgName: '洪塘镇', registered: false })
  })

  test('a community finds its own people only, and only where it was given places', async () => {
    const id = await openActivity(world, { capacity: 4, quotas })

    expect(idsOf(await preview(id, [{ name: '陈秀英' }], daxiang))).toEqual([[named.persons.chenDaxiang]])
    const foreign = { activityId: id, orgId: hongtang, rows: [{ name: '陈秀英' }] }
    expect(await world.refusal(organiser, 'places.preview', foreign)).toBe('NOT_FOUND')
  })

  test('who holds a place is marked, and looking wrote nothing', async () => {
    const id = await openActivity(world, { capacity: 4, quotas })
    const personId = named.persons.chenDaxiang
    await world.call(organiser, 'places.enrol', { activityId: id, personId })
    const before = world.cloud.database.collections()

    const { rows } = await preview(id, [{ name: '陈秀英', birthYear: 1948 }])

    expect(rows[0]?.found).toMatchObject([{ id: personId, registered: true }])
    expect(world.cloud.database.collections()).toEqual(before)
  })

  test('sixty names cost as many calls as one; one more is refused', async () => {
    const id = await openActivity(world, { capacity: 4, quotas })
    const people = world.city.persons.filter(({ ancestors }) => ancestors.includes(tongan))
    const rows = people.slice(0, LIMITS.rollRows).map(({ name }) => ({ name }))
    expect(rows.length).toBeGreaterThan(1)
    const callsFor = async (wanted: typeof rows) => {
      await preview(id, wanted)
      return world.cloud.calls().at(-1)?.databaseCalls
    }

    expect(await callsFor(rows.slice(0, 1))).toBeLessThanOrEqual(4)
    expect(await callsFor(rows)).toBeLessThanOrEqual(4)
    const many = Array.from({ length: LIMITS.rollRows + 1 }, () => ({ name: '陈秀英' }))
    expect(await world.refusal(organiser, 'places.preview', { activityId: id, rows: many })).toBe('INPUT')
  })
})

test('who stands on 邀请名单 is read page by page', async () => {
  const id = await openActivity(world, { signUp: 'invite', capacity: 5 })
  const personIds = world.city.persons.slice(0, 3).map(({ _id }) => _id)
  await world.call(organiser, 'places.invite', { activityId: id, personIds, on: true })

  const first = await world.call(organiser, 'places.invited', { activityId: id, limit: 2 })
  const second = await world.call(organiser, 'places.invited', {
    ...{ activityId: id, limit: 2 },
    ...(first.next === null ? {} : { cursor: first.next }),
  })

  expect(first).toMatchObject({ total: 3, items: [{}, {}] })
  expect([...first.items, ...second.items].map((row) => row.id)).toEqual([...personIds].sort())
  expect(second.next).toBeNull()
})
