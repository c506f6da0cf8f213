import { collections } from '@/config/collections'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { anIdNumber, answers, asking, aTrip, daughter, father, organiser, signupOf, taken } from './a-trip'
import { aDraft } from './open-activity'
import { atEveryCall, tickLater } from './stops'

const ID = anIdNumber('19430307')
const INSURED = asking({ insured: { from: 18, to: 80 } })
const insured = (idNumber = ID) => ({ what: 'insured' as const, idNumber })
const retiree = openidOf('retiree')

const everythingStored = ({ cloud }: World) =>
  JSON.stringify(collections.map(({ name }) => cloud.database.peek(name, { limit: 20_000 })))

describe('an ID number', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld({ persons: 60 })
  })
  afterAll(() => world.stop())

  test('stands nowhere in plain: not in a document, an event, a stored answer, a view or a log', async () => {
    const activityId = await taken(world, INSURED)
    const views = [
      await answers(world, activityId).give(insured()),
      await world.call(daughter, 'signup.get', { activityId }),
      await world.call(organiser, 'signup.file', { activityId, personId: father }),
      await world.call(organiser, 'signup.insured', { activityId }),
      await world.call(organiser, 'registration.list', { activityId }),
    ]

    expect(signupOf(world, activityId)?.idNumber).toMatchObject({ k: 'k1' })
    for (const text of [
      everythingStored(world),
      JSON.stringify(views),
      JSON.stringify(world.cloud.calls()),
    ]) {
      expect(text).not.toContain(ID)
      expect(text).not.toContain('19430307')
    }
    expect(JSON.stringify(views)).toContain(ID.slice(-4))
  })

  test('is shown in full for a reason only, and the look is written down with it', async () => {
    const activityId = await taken(world, INSURED)
    await answers(world, activityId).give(insured())
    const asked = { activityId, personId: father, what: 'insured' as const }
    expect(await world.refusal(organiser, 'signup.reveal', { ...asked, reason: '' })).toBe('INPUT')

    const { text } = await world.call(organiser, 'signup.reveal', { ...asked, reason: '保险公司核对' })

    const lines = (await world.call(openidOf('admin'), 'audit.list', { orgId: named.orgs.tongan })).items
    expect(text).toBe(ID)
    expect(lines[0]).toMatchObject({
      ...{ action: 'signup.reveal', byName: '叶志恒', target: `${activityId} insured 保险公司核对` },
    })
  })

  test.each([
    [`${ID.slice(0, 17)}${ID.endsWith('1') ? '2' : '1'}`, '有一位数字不对，请再对一遍'],
    [anIdNumber('19430231'), '中间的出生日期不对，请再对一遍'],
    ['12345', '身份证号是18位，请再对一遍'],
  ])('that cannot be one is refused in words beside its field: %s', async (wrong, message) => {
    const activityId = await taken(world, INSURED)

    const input = { activityId, personId: father, part: insured(wrong) }
    const answer = await world.ask(daughter, 'signup.answer', input)

    expect(answer).toMatchObject({ ok: false, issues: [{ path: 'part.idNumber', message }] })
  })

  test('of somebody else on the same trip is refused; on another trip it is taken', async () => {
    const activityId = await taken(world, INSURED)
    await answers(world, activityId).give(insured())
    const me = { activityId, personId: named.persons.retiree }
    await world.call(retiree, 'registration.create', me)

    expect(await world.refusal(retiree, 'signup.answer', { ...me, part: insured() })).toBe('SIGNUP.ID_TAKEN')
    const other = await aTrip(world, INSURED)
    await world.call(retiree, 'registration.create', { ...me, activityId: other })
    await world.call(retiree, 'signup.answer', { ...me, activityId: other, part: insured() })
  })

  test('outside the policy’s terms is taken and flagged, to the person and to the organiser', async () => {
    const activityId = await taken(world, INSURED)

    const { outside } = await answers(world, activityId).give(insured())

    const { items } = await world.call(organiser, 'signup.insured', { activityId })
    expect(outside).toBe('older')
    expect(items).toMatchObject([{ name: '洪文质', age: 83, outside: 'older', idTail: ID.slice(-4) }])
  })

  test('is not taken while no key is set; everything else is', async () => {
    const bare = await startWorld({
      persons: 60,
      functionEnv: { WANQING_SEAL_KEYS: '', WANQING_LOOKUP_KEYS: '' },
    })
    const activityId = await taken(bare, asking({ insured: { from: null, to: null }, contact: true }))
    const { give, refused } = answers(bare, activityId)

    expect(await refused(insured())).toBe('SIGNUP.NO_KEY')
    const reason = '交给保险公司'
    expect(await bare.refusal(organiser, 'signup.askExport', { activityId, reason })).toBe('SIGNUP.NO_KEY')
    await give({ what: 'contact', name: '洪丽娟', phone: '10000000001' })
    expect((await tickLater(bare)).reseal).toBe('done')
    await bare.stop()
  })
})

describe('thirty days after', () => {
  let world: World
  beforeEach(async () => {
    world = await startWorld({ persons: 60 })
  })
  afterEach(() => world.stop())

  const at = async (instant: string) => {
    world.cloud.clock.set(new Date(instant))
    await world.cloud.tick('jobs')
  }
  /** The trip ends on 5 December: thirty days later is over with 4 January. */
  const LAST_MOMENT = '2027-01-04T15:59:00.000Z'
  const AFTER = '2027-01-04T16:01:00.000Z'

  test('the number and all that was made of it are gone, and the rest stays', async () => {
    const activityId = await taken(world, asking({ insured: { from: null, to: null }, contact: true }))
    const { give } = answers(world, activityId)
    await give(insured())
    await give({ what: 'contact', name: '洪丽娟', phone: '10000000001' })

    await at(LAST_MOMENT)
    expect(signupOf(world, activityId)?.idNumber).not.toBeNull()
    await at(AFTER)

    expect(signupOf(world, activityId)).toMatchObject({
      ...{ idNumber: null, idLookUp: null, idTail: '', age: null, idUntil: null, sealedBy: null },
      contact: { name: '洪丽娟' },
    })
  })

  const edit = async (activityId: string, over: Parameters<typeof aDraft>[0]) => {
    const { rev } = await world.call(organiser, 'activity.open', { activityId })
    const draft = aDraft({ capacity: 20, asks: INSURED, ...over })
    await world.call(organiser, 'activity.update', { activityId, rev, draft })
  }

  test('is counted from the day to which the trip was moved', async () => {
    const activityId = await taken(world, INSURED)
    await answers(world, activityId).give(insured())

    const times = { startsAt: '2026-12-12T01:00:00.000Z', endsAt: '2026-12-12T02:30:00.000Z' }
    await edit(activityId, times)

    await at(AFTER)
    expect(signupOf(world, activityId)?.idNumber).not.toBeNull()
    await at('2027-01-11T16:01:00.000Z')
    expect(signupOf(world, activityId)?.idNumber).toBeNull()
  })

  test('an activity that asks for it no longer keeps none', async () => {
    const activityId = await taken(world, INSURED)
    await answers(world, activityId).give(insured())

    await edit(activityId, { asks: null })
    await tickLater(world)

    expect(signupOf(world, activityId)?.idNumber).toBeNull()
  })

  test('the job stopped at any call finishes with the next tick', async () => {
    let activityId = ''
    let day = 0
    const prepare = async () => {
      day += 1
      world.cloud.clock.set(new Date(Date.parse('2026-11-22T00:00:00.000Z') + day * 1000))
      activityId = await taken(world, INSURED)
      await answers(world, activityId).give(insured())
      world.cloud.clock.set(new Date(Date.parse('2027-02-01T00:00:00.000Z') + day * 600_000))
    }

    await atEveryCall(world, {
      ...{ job: 'id-numbers', prepare, happens: 'stop' },
      check: (moment) => expect([moment, signupOf(world, activityId)?.idNumber]).toEqual([moment, null]),
    })
  })
})
