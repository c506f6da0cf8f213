import type { ActivityDraft } from '@/types/activity'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { callOne, callsAbout } from './call-steps'
import { aDraft, openActivity } from './open-activity'
import { makePhones, nthPhone } from './phones'
import { rosterOf, rowOf, violations } from './state'
import { tickLater } from './stops'

const organiser = openidOf('organiserTongan')
const { daxiang, hongtang, ridong, tongan } = named.orgs

let world: World
let phones: Awaited<ReturnType<typeof makePhones>>
beforeAll(async () => {
  world = await startWorld()
  phones = await makePhones(world, 12)
})
afterAll(() => world.stop())

const phone = (i: number) => nthPhone(phones, i)

/** People on the books of that place who are on none of the phones. */
const peopleOf = (orgId: string, count: number): string[] => {
  const taken = new Set(phones.flatMap(({ personId, spouseId }) => [personId, spouseId]))
  const ids = world.city.persons.flatMap(({ _id, ancestors }) =>
    ancestors.includes(orgId) && !taken.has(_id) ? [_id] : [],
  )
  expect(ids.length).toBeGreaterThanOrEqual(count)
  return ids.slice(0, count)
}

const join = (activityId: string, i: number) =>
  world.call(phone(i).openid, 'registration.create', { activityId, personId: phone(i).personId })

const stateOf = (activityId: string, personId: string) => rowOf(world, activityId, personId)?.state

describe('名额分到社区', () => {
  const quotas = [
    { orgId: daxiang, places: 2 },
    { orgId: hongtang, places: 1 },
  ]

  test('a community hands in its list; one row more than its places is refused by name', async () => {
    const id = await openActivity(world, { signUp: 'lists', capacity: 3, quotas })
    const [one, two, three] = peopleOf(daxiang, 3)
    const handIn = (personId = '') => ({ orgId: daxiang, activityId: id, personId })

    expect(
      await world.refusal(phone(0).openid, 'registration.create', {
        activityId: id,
        personId: phone(0).personId,
      }),
    ).toBe('REGISTRATION.BY_COMMUNITY')
    await world.call(organiser, 'places.handIn', handIn(one))
    await world.call(organiser, 'places.handIn', handIn(two))

    expect(await world.refusal(organiser, 'places.handIn', handIn(three))).toBe('REGISTRATION.FULL')
    expect(
      (await world.call(organiser, 'places.asked', { orgId: daxiang })).items.map((row) => row.id),
    ).toContain(id)
    expect(
      (await world.call(organiser, 'places.handedIn', { orgId: daxiang, activityId: id })).items,
    ).toHaveLength(2)
    expect(rosterOf(world, id)).toMatchObject({ taken: 2, left: 0 })
    expect(violations(world, id)).toEqual([])
  })

  test('people of another place are not theirs to hand in', async () => {
    const id = await openActivity(world, { signUp: 'lists', capacity: 3, quotas })
    const [stranger = ''] = peopleOf(ridong, 1)

    expect(
      await world.refusal(organiser, 'places.handIn', { orgId: daxiang, activityId: id, personId: stranger }),
    ).toBe('NOT_FOUND')
  })

  test('quotas inside the total: what is left of them at the stated time is everybody’s, the line’s first', async () => {
    const releasesAt = '2026-11-22T12:00:00.000Z'
    const id = await openActivity(world, { capacity: 3, quotas, releasesAt })
    const [villager = ''] = peopleOf(daxiang, 1)
    await world.call(organiser, 'places.enrol', { activityId: id, personId: villager })
    const input = { activityId: id, personId: phone(0).personId, waits: true }
    expect(await world.call(phone(0).openid, 'registration.create', input)).toMatchObject({
      state: 'waiting',
    })

    world.cloud.clock.set(new Date('2026-11-22T12:01:00.000Z'))
    await world.cloud.tick('jobs')

    expect(stateOf(id, phone(0).personId)).toBe('registered')
    expect(rosterOf(world, id)).toMatchObject({ taken: 2, left: 1, releasesAt: null })
    expect(violations(world, id)).toEqual([])
  })

  test('the time of release can be set and moved after publication; quotas once released stay everybody’s', async () => {
    const later = { startsAt: '2026-12-20T01:00:00.000Z', endsAt: '2026-12-20T02:00:00.000Z' }
    const id = await openActivity(world, { capacity: 3, quotas, ...later })
    const edit = async (over: Partial<ActivityDraft>) => {
      const { rev } = await world.call(organiser, 'activity.open', { activityId: id })
      const draft = aDraft({ capacity: 3, quotas, ...later, ...over })
      return world.call(organiser, 'activity.update', { activityId: id, rev, draft })
    }
    const releasesAt = '2026-11-22T13:00:00.000Z'

    await edit({ releasesAt })
    expect(rosterOf(world, id)).toMatchObject({ releasesAt: new Date(releasesAt), left: 0 })
    const wider = [{ orgId: daxiang, places: 1 }, quotas[1] ?? { orgId: hongtang, places: 1 }]
    await edit({ releasesAt, quotas: wider })
    expect(rosterOf(world, id)).toMatchObject({ left: 1, quotas: { [daxiang]: { total: 1, left: 1 } } })

    // Past the time, before the job runs: whoever comes first releases them.
    world.cloud.clock.set(new Date('2026-11-22T13:01:00.000Z'))
    const [one = ''] = peopleOf(daxiang, 1)
    await world.call(organiser, 'places.enrol', { activityId: id, personId: one, companions: 2 })
    expect(rosterOf(world, id)).toMatchObject({ taken: 3, left: 0, releasesAt: null })

    await edit({ releasesAt, quotas, capacity: 5 })
    expect(rosterOf(world, id)).toMatchObject({
      left: 2,
      releasesAt: null,
      quotas: { [daxiang]: { left: 0 } },
    })
    expect(violations(world, id)).toEqual([])
  })

  test('a list that does not share out every place cannot be published', async () => {
    const draft = aDraft({ signUp: 'lists', capacity: 9, quotas })
    const { id, missing } = await world.call(organiser, 'activity.create', { orgId: tongan, draft })

    expect(missing).toEqual([{ field: 'quotas', sentence: '还有6个名额没有分给社区' }])
    expect(await world.refusal(organiser, 'activity.publish', { activityId: id })).toBe('ACTIVITY.NOT_READY')
  })
})

describe('邀请名单', () => {
  test('who is on it registers, who is not is told so', async () => {
    const id = await openActivity(world, { signUp: 'invite', capacity: 5 })
    const guest = { activityId: id, personId: phone(1).personId }
    expect(await world.refusal(phone(1).openid, 'registration.create', guest)).toBe(
      'REGISTRATION.NOT_INVITED',
    )

    const list = { activityId: id, personIds: [phone(1).personId, phone(2).personId], on: true }
    expect(await world.call(organiser, 'places.invite', list)).toEqual({ invited: 2 })

    expect(await world.call(phone(1).openid, 'registration.create', guest)).toMatchObject({
      state: 'registered',
    })
    expect(await world.call(organiser, 'places.invite', { ...list, on: false })).toEqual({ invited: 0 })
    expect(
      await world.refusal(phone(2).openid, 'registration.create', { ...guest, personId: phone(2).personId }),
    ).toBe('REGISTRATION.NOT_INVITED')
    expect(violations(world, id)).toEqual([])
  })
})

describe('staff', () => {
  const later = { startsAt: '2026-12-20T01:00:00.000Z', endsAt: '2026-12-20T02:00:00.000Z' }

  test('enters who has no phone; both names are recorded', async () => {
    const id = await openActivity(world, { capacity: 2, ...later })
    const [villager = ''] = peopleOf(daxiang, 1)

    await world.call(organiser, 'places.enrol', { activityId: id, personId: villager })

    expect(rowOf(world, id, villager)?.by).toMatchObject({ kind: 'staff', openid: organiser })
    expect(violations(world, id)).toEqual([])
  })

  test('takes somebody off who phoned in, with the reason; whoever waits moves up, and a second tap changes nothing', async () => {
    const id = await openActivity(world, { capacity: 1, ...later })
    const [one = '', two = ''] = peopleOf(daxiang, 2)
    await world.call(organiser, 'places.enrol', { activityId: id, personId: one })
    await world.call(organiser, 'places.enrol', { activityId: id, personId: two, waits: true })
    const off = { activityId: id, personId: one, reason: '住院了' }
    const requestId = newRequest()

    const answer = await world.call(organiser, 'places.takeOff', off, requestId)

    expect(await world.call(organiser, 'places.takeOff', off, requestId)).toEqual(answer)
    expect([one, two].map((each) => stateOf(id, each))).toEqual(['cancelled', 'registered'])
    expect(rowOf(world, id, one)?.history.at(-1)).toMatchObject({ what: 'cancelled', reason: '住院了' })
    expect(await world.refusal(organiser, 'places.takeOff', off)).toBe('REGISTRATION.NONE')
    await world.call(organiser, 'checkin.tick', { activityId: id, who: { personId: two } })
    expect(await world.refusal(organiser, 'places.takeOff', { ...off, personId: two })).toBe(
      'REGISTRATION.PRESENT',
    )
    expect(violations(world, id)).toEqual([])
  })

  test('加座 takes nothing from whoever waits', async () => {
    const id = await openActivity(world, { capacity: 1, ...later })
    const [one = '', two = '', three = ''] = peopleOf(daxiang, 3)
    const enrol = (personId: string, more = {}) =>
      world.call(organiser, 'places.enrol', { activityId: id, personId, ...more })
    await enrol(one)
    await enrol(two, { waits: true })

    await enrol(three, { extra: true })

    expect(rosterOf(world, id)).toMatchObject({ capacity: 2, taken: 2, left: 0 })
    expect([two, three].map((each) => stateOf(id, each))).toEqual(['waiting', 'registered'])
    expect(violations(world, id)).toEqual([])
  })

  test('is told to call whoever moved up and got no message, once', async () => {
    const id = await openActivity(world, { capacity: 1, ...later })
    await join(id, 3)
    await world.call(phone(4).openid, 'registration.create', {
      activityId: id,
      personId: phone(4).personId,
      waits: true,
    })
    await world.call(phone(3).openid, 'registration.cancel', { activityId: id, personId: phone(3).personId })

    // The morning after: nobody's phone rings at night.
    world.cloud.clock.set(new Date('2026-11-22T23:40:00.000Z'))
    await tickLater(world)
    await tickLater(world)
    const toCall = async () => (await callsAbout(world, organiser, id)).items.map((row) => row.personId)
    expect(await toCall()).toEqual([phone(4).personId])
    await callOne(world, organiser, { activityId: id, personId: phone(4).personId })
    expect(await toCall()).toEqual([])
  })
})
