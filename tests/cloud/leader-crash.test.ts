import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { LEADER_GRANT } from './inputs'
import { openActivity } from './open-activity'
import { rosterOf } from './state'

const leader = openidOf('leader')
const organiser = openidOf('organiserTongan')
const orgId = named.orgs.daxiang
const personId = named.persons.father

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 120 })
})
afterAll(() => world.stop())

type Ask = (tap: string) => Promise<{ ok: boolean }>

/** The last calls of each action: whatever writes is among them, and before them nothing is changed yet. */
const WRITES = 4

interface Round {
  before: () => Promise<unknown>
  ask: Ask
  check: (moment: number) => void
}

/** Killed before each of its last database calls, then tried again as a phone does. */
const atEveryWrite = async ({ before, ask, check }: Round): Promise<void> => {
  await before()
  expect(await ask(newRequest())).toMatchObject({ ok: true })
  const calls = world.cloud.calls().at(-1)?.databaseCalls ?? 0
  expect(calls).toBeGreaterThan(WRITES)

  for (let at = calls - WRITES + 1; at <= calls; at += 1) {
    await before()
    const tap = newRequest()
    world.cloud.faults.add({ function: 'api', at, when: 'before', do: 'stop' })
    expect([at, await ask(tap).catch(() => 'killed')]).toEqual([at, 'killed'])
    world.cloud.faults.clear()
    expect(await ask(tap)).toMatchObject({ ok: true })
    check(at)
  }
}

test('signing up and taking back, stopped before any write, are one place and none after the next try', async () => {
  const activityId = await openActivity(world, { capacity: 4 })
  const input = { orgId, activityId, personId }
  const enrol: Ask = (tap) => world.ask(leader, 'leader.enrol', input, tap)
  const cancel: Ask = (tap) => world.ask(leader, 'leader.cancel', input, tap)
  const holds = () => Object.keys(rosterOf(world, activityId).held).length

  await atEveryWrite({
    before: () => cancel(newRequest()),
    ask: enrol,
    check: (moment) => expect([moment, holds()]).toEqual([moment, 1]),
  })
  await atEveryWrite({
    before: () => enrol(newRequest()),
    ask: cancel,
    check: (moment) => expect([moment, holds()]).toEqual([moment, 0]),
  })
})

test('a person put on a list, stopped before any write, stands there once', async () => {
  const group = { orgId, grantId: LEADER_GRANT, personId }
  const put = (on: boolean, tap: string) => world.ask(organiser, 'leader.put', { ...group, on }, tap)
  const members = () => {
    const [found] = world.cloud.database.peek('groups') as unknown as { members: string[] }[]
    return found?.members.filter((id) => id === personId)
  }

  await atEveryWrite({
    before: () => put(false, newRequest()),
    ask: (tap) => put(true, tap),
    check: (moment) => expect([moment, members()]).toEqual([moment, [personId]]),
  })
})
