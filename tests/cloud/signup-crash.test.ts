import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { anIdNumber, answers, asking, aTrip, father, organiser, signupOf, taken } from './a-trip'
import { aDraft } from './open-activity'
import { violations } from './state'

const head = openidOf('head')
const ID = anIdNumber('19430307')
const INSURED = asking({ insured: { from: 18, to: 80 } })
const reason = '交给保险公司'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60 })
})
afterAll(() => world.stop())

const aList = async () => {
  const activityId = await taken(world, INSURED)
  await answers(world, activityId).give({ what: 'insured', idNumber: ID })
  return activityId
}

const points = (calls: number) =>
  Array.from({ length: calls }, (_, i) => i + 1).flatMap((at) => [
    { at, when: 'before' as const },
    { at, when: 'after' as const },
  ])

/** Killed at one point, then the same tap once more. */
const interrupted = async (
  point: { at: number; when: 'before' | 'after' },
  ask: (requestId: string) => Promise<{ ok: boolean }>,
) => {
  const requestId = newRequest()
  world.cloud.faults.add({ function: 'api', ...point, do: 'stop' })
  const first = await ask(requestId).catch(() => 'killed')
  world.cloud.faults.clear()
  expect(first === 'killed' || (first as { ok: boolean }).ok).toBe(true)
  return ask(requestId)
}

describe.each(points(10))('killed $when database call $at', (point) => {
  test('an answer is kept once by the next try of the same tap', async () => {
    const activityId = await taken(world, INSURED)
    const part = { what: 'insured' as const, idNumber: ID }

    const answer = await interrupted(point, (id) =>
      world.ask(organiser, 'signup.answer', { activityId, personId: father, part }, id),
    )

    expect(answer).toMatchObject({ ok: true, data: { missing: [], outside: 'older' } })
    expect(world.cloud.database.peek('signups', { query: { activityId } })).toHaveLength(1)
  })

  test('a request and its yes are made once', async () => {
    const activityId = await aList()

    const request = await interrupted(point, (id) =>
      world.ask(organiser, 'signup.askExport', { activityId, reason }, id),
    )
    const { items } = await world.call(organiser, 'signup.exports', { activityId })
    const exportId = items[0]?.id ?? ''
    const yes = await interrupted(point, (id) =>
      world.ask(head, 'signup.decideExport', { activityId, exportId, yes: true }, id),
    )

    expect([request.ok, yes.ok, items.length]).toEqual([true, true, 1])
    await world.call(organiser, 'signup.takeExport', { activityId, exportId })
  })

  test('somebody let in despite a condition is entered once, with who did it', async () => {
    const activityId = await aTrip(world, asking({ ages: { from: 60, to: 75 } }))

    const entered = await interrupted(point, (id) =>
      world.ask(organiser, 'places.enrol', { activityId, personId: father, despite: true }, id),
    )

    expect(entered.ok).toBe(true)
    expect(violations(world, activityId)).toEqual([])
    expect(signupOf(world, activityId)?.override).toMatchObject({ refusal: 'REGISTRATION.AGE' })
  })

  test('a trip that moves takes the day of deletion with it', async () => {
    const activityId = await aList()
    const { rev } = await world.call(organiser, 'activity.open', { activityId })
    const times = { startsAt: '2026-12-12T01:00:00.000Z', endsAt: '2026-12-12T02:30:00.000Z' }
    const draft = aDraft({ capacity: 20, asks: INSURED, ...times })

    const moved = await interrupted(point, (id) =>
      world.ask(organiser, 'activity.update', { activityId, rev, draft }, id),
    )

    expect(moved.ok).toBe(true)
    expect(signupOf(world, activityId)?.idUntil).toEqual(new Date('2027-01-11T16:00:00.000Z'))
  })
})
