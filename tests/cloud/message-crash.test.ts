import type { World } from '../world'
import { startWorld } from '../world'
import { callsAbout } from './call-steps'
import {
  endlessCredits,
  endlessDays,
  messagesOf,
  organiser,
  phoneOf,
  rest,
  saidTo,
  wrongs,
} from './message-steps'
import { aDraft, openActivity } from './open-activity'
import type { Phone } from './phones'
import { makePhones, nthPhone } from './phones'
import { atEveryCall, tickLater } from './stops'

/** Hundreds of ticks: a busy computer may need its time. */
const MINUTES = 900_000

let world: World
let phones: Phone[]
beforeAll(async () => {
  world = await startWorld({ persons: 60 })
  phones = await makePhones(world, 4)
  for (const { openid } of phones) await endlessCredits(world, openid)
  await endlessDays(world)
  await tickLater(world)
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const phone = (i: number) => nthPhone(phones, i)

/** Which call of the function's newest run this was. */
const callNumber = (name: string, action: RegExp): number => {
  const actions = world.cloud.calls().findLast((call) => call.function === name)?.databaseActions ?? []
  return actions.findIndex((each) => action.test(each)) + 1
}

/** A place given back and taken again, and another time: each leaves both jobs something to do. */
const stir = (activityId: string) => {
  let hour = 1
  return async () => {
    const { openid, personId } = phone(0)
    await world.ask(openid, 'registration.cancel', { activityId, personId })
    await world.call(openid, 'registration.create', { activityId, personId })
    hour = hour === 1 ? 2 : 1
    const { rev } = await world.call(organiser, 'activity.open', { activityId })
    const startsAt = `2026-12-05T0${hour}:00:00.000Z`
    const draft = aDraft({ capacity: 9, startsAt, endsAt: '2026-12-05T05:00:00.000Z' })
    await world.call(organiser, 'activity.update', { activityId, rev, draft })
  }
}

const anActivity = async () => {
  const activityId = await openActivity(world, { capacity: 9 })
  const { openid, personId } = phone(1)
  await world.call(openid, 'registration.create', { activityId, personId })
  await rest(world)
  return activityId
}

test.each(['message-plan', 'message-send'])(
  '%s may stop before and after every database call: nothing comes twice, nobody is lost',
  async (job) => {
    const activityId = await anActivity()

    const calls = await atEveryCall(world, {
      ...{ job, jobs: 'message-plan message-send' },
      prepare: stir(activityId),
      happens: 'stop',
      check: (moment) => expect([moment, wrongs(world, activityId)]).toEqual([moment, []]),
    })

    expect(calls).toBeGreaterThan(8)
    for (let tick = 0; tick < 6; tick += 1) await tickLater(world)
    const states = messagesOf(world, activityId).map(({ state }) => state)
    expect(states.filter((state) => state === 'due' || state === 'claimed')).toEqual([])
    expect(wrongs(world, activityId)).toEqual([])
  },
  MINUTES,
)

test.each(['message-plan', 'message-send'])(
  'a second tick may come at any moment of %s, with news that the first has not read',
  async (job) => {
    const activityId = await anActivity()
    const prepare = stir(activityId)

    await atEveryCall(world, {
      ...{ job, jobs: 'message-plan message-send' },
      prepare,
      happens: async () => {
        await prepare()
        await tickLater(world, 'message-plan message-send')
      },
      check: (moment) => expect([moment, wrongs(world, activityId)]).toEqual([moment, []]),
    })
  },
  MINUTES,
)

test('a claim that nobody recorded is unknown after ten minutes, never sent again, and somebody calls', async () => {
  const { openid, personId } = phone(2)
  const calledOff = async (title: string) => {
    const activityId = await openActivity(world, { title, capacity: 1 })
    await world.call(openid, 'registration.create', { activityId, personId })
    await rest(world)
    await world.call(organiser, 'activity.callOff', { activityId, reason: '下大雨' })
    // The repair touches the rows once more.
    await tickLater(world)
    world.cloud.clock.advance(121_000)
    return activityId
  }
  await calledOff('下棋')
  await world.cloud.tick('jobs')
  // The result is recorded just before the consents that it used.
  const at = callNumber('jobs', /^database.modifyDocument credits/) - 1
  const id = await calledOff('棋牌')
  const before = phoneOf(world, openid)
  world.cloud.faults.add({ function: 'jobs', at, when: 'before', do: 'stop' })
  await expect(world.cloud.tick('jobs')).rejects.toBeDefined()
  world.cloud.faults.clear()
  expect(saidTo(world, id, personId)).toContain('calledOff claimed')
  const once = [...before, 'demo-change 棋牌']
  expect(phoneOf(world, openid)).toEqual(once)

  const calls = () => callsAbout(world, organiser, id)
  expect(await calls()).toMatchObject({ waiting: 1, toCall: 0 })
  for (let tick = 0; tick < 6; tick += 1) await tickLater(world)

  expect(await calls()).toMatchObject({ sent: 0, waiting: 0, toCall: 1, items: [{ why: 'unknown' }] })
  expect(phoneOf(world, openid)).toEqual(once)
})

test('an edit that stopped half-way and was never tried again is told all the same', async () => {
  const activityId = await anActivity()
  const edit = async (startsAt: string) => {
    const { rev } = await world.call(organiser, 'activity.open', { activityId })
    const draft = aDraft({ capacity: 9, startsAt, endsAt: '2026-12-05T05:00:00.000Z' })
    await world.ask(organiser, 'activity.update', { activityId, rev, draft })
  }
  await edit('2026-12-05T02:00:00.000Z')
  const at = callNumber('api', /^database.modifyDocument registrations/)
  await rest(world)
  world.cloud.faults.add({
    ...{ function: 'api', action: /update/, at, when: 'before', do: 'stop' },
  })
  await expect(edit('2026-12-05T04:00:00.000Z')).rejects.toBeDefined()
  world.cloud.faults.clear()

  await rest(world)
  await rest(world)

  expect(saidTo(world, activityId, phone(1).personId)).toEqual([
    'changed sent',
    'changed sent',
    'registered sent',
  ])
})
