import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { aDraft } from './open-activity'
import {
  answers,
  anIdNumber,
  asking,
  aTrip,
  daughter,
  EVERYTHING,
  father,
  organiser,
  signupOf,
  taken,
  versionOf,
} from './a-trip'
import { lastCall } from './state'

const BORN_1943 = anIdNumber('19430307')
const contact = { what: 'contact' as const, name: '洪丽娟', phone: '10000000001' }

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60 })
})
afterAll(() => world.stop())

const missing = async (activityId: string) =>
  (await world.call(daughter, 'signup.get', { activityId })).items[0]?.missing

describe('a trip that asks for everything', () => {
  test('holds the place first, then takes one part after the other until nothing is missing', async () => {
    const activityId = await taken(world, EVERYTHING)
    const { give } = answers(world, activityId)
    expect(await missing(activityId)).toEqual(['contact', 'insured', 'questions', 'pledge', 'family'])

    await give(contact)
    await give({ what: 'insured', idNumber: BORN_1943.toLowerCase() })
    await give({ what: 'questions', answers: { q1: ['大乡村口'] } })
    await give({ what: 'pledge', version: await versionOf(world, activityId) })
    const last = await give({ what: 'family', how: 'app', name: '洪丽娟' })

    expect(last.missing).toEqual([])
    expect(await missing(activityId)).toEqual([])
    expect(signupOf(world, activityId)).toMatchObject({
      pledge: { text: '我身体适合出行，听从安排。', byName: '家人' },
      family: { how: 'app', name: '洪丽娟' },
      idTail: BORN_1943.slice(-4),
    })
  })

  test('costs a registration no database call more', async () => {
    await taken(world, EVERYTHING)

    expect(lastCall(world, 'registration.create').databaseCalls).toBeLessThanOrEqual(6)
  })

  test('says on the ticket that there is more, and an ordinary activity says that there is not', async () => {
    const trip = await taken(world, EVERYTHING)
    const plain = await taken(world, asking({}))

    const asksOf = async (activityId: string) =>
      (await world.call(daughter, 'registration.get', { activityId })).items[0]?.activity.asks
    expect([await asksOf(trip), await asksOf(plain)]).toEqual([true, false])
    expect((await world.call(daughter, 'signup.get', { activityId: plain })).asks).toBeNull()
  })
})

describe('the pledge', () => {
  test('another text is another version, to be agreed to again; what was agreed stays as it was', async () => {
    const activityId = await taken(world, asking({ pledge: '第一份' }))
    const { give, refused } = answers(world, activityId)
    const first = await versionOf(world, activityId)
    await give({ what: 'pledge', version: first })

    const { rev } = await world.call(organiser, 'activity.open', { activityId })
    const draft = aDraft({ capacity: 20, asks: asking({ pledge: '第二份' }) })
    await world.call(organiser, 'activity.update', { activityId, rev, draft })

    expect(await missing(activityId)).toEqual(['pledge'])
    expect(await refused({ what: 'pledge', version: first })).toBe('SIGNUP.PLEDGE_CHANGED')
    expect(signupOf(world, activityId)?.pledge).toMatchObject({ version: first, text: '第一份' })
  })

  test('an edit by an older phone, which knows nothing of it, leaves it', async () => {
    const activityId = await aTrip(world, asking({ pledge: '第一份' }))
    const { rev } = await world.call(organiser, 'activity.open', { activityId })

    await world.call(organiser, 'activity.update', { activityId, rev, draft: aDraft({ capacity: 20 }) })

    expect(await versionOf(world, activityId)).not.toBe('')
  })
})

test('an emergency contact is there already the next time', async () => {
  const first = await taken(world, asking({ contact: true }))
  await answers(world, first).give(contact)

  const second = await taken(world, asking({ contact: true }))

  const { items } = await world.call(daughter, 'signup.get', { activityId: second })
  expect(items).toMatchObject([{ contact: null, usual: { name: '洪丽娟', phone: '10000000001' } }])
})

describe('that the family knows', () => {
  test('is not said by the person, whatever the input claims', async () => {
    const activityId = await aTrip(world, asking({ family: true }))
    const [openid, personId] = [openidOf('retiree'), named.persons.retiree]
    await world.call(openid, 'registration.create', { activityId, personId })

    const part = { what: 'family' as const, how: 'paper' as const, name: '女儿' }
    const code = await world.refusal(openid, 'signup.answer', { activityId, personId, part })

    expect(code).toBe('SIGNUP.FAMILY_SELF')
  })

  test('is written down by staff with how they were told', async () => {
    const activityId = await taken(world, asking({ family: true }))
    const { give, refused } = answers(world, activityId)
    expect(await refused({ what: 'family', how: 'app', name: '洪丽娟' }, organiser)).toBe('INPUT')

    await give({ what: 'family', how: 'phone', name: '洪丽娟' }, organiser)

    expect(signupOf(world, activityId)?.family).toMatchObject({
      ...{ how: 'phone', name: '洪丽娟', byName: '叶志恒' },
    })
  })
})

describe('own questions', () => {
  test.each([
    [{}, 'q1'],
    [{ q1: ['火车站'] }, 'q1'],
    [{ q1: ['镇政府', '大乡村口'] }, 'q1'],
    [{ q1: ['镇政府'], q2: ['香菜'] }, 'q2'],
    [{ q1: ['镇政府'], q9: ['?'] }, 'q9'],
  ])('are checked against their definition: %j', async (given, wrong) => {
    const activityId = await taken(world, EVERYTHING)

    const part = { what: 'questions' as const, answers: given as Record<string, string[]> }
    const answer = await world.ask(daughter, 'signup.answer', { activityId, personId: father, part })

    expect(answer).toMatchObject({ ok: false, code: 'INPUT', issues: [{ path: `part.answers.${wrong}` }] })
    expect(signupOf(world, activityId)?.answers).toBeUndefined()
  })

  test('are seen by the organiser beside masked numbers', async () => {
    const activityId = await taken(world, EVERYTHING)
    const { give } = answers(world, activityId)
    await give(contact)
    await give({ what: 'questions', answers: { q1: ['镇政府'], q2: ['海鲜', '辣'] } })

    const file = await world.call(organiser, 'signup.file', { activityId, personId: father })

    expect(file.answers).toEqual({ q1: ['镇政府'], q2: ['海鲜', '辣'] })
    expect(file.contact).toEqual({ name: '洪丽娟', phoneMasked: '100****0001' })
    expect(JSON.stringify(file)).not.toContain('10000000001')
  })
})

describe('time', () => {
  const times = { closesAt: '2026-12-01T00:00:00.000Z' }

  test('what was given can be changed until the closing; what is open can be filled in until the start; staff until the end', async () => {
    const late = await startWorld({ persons: 60 })
    const asks = asking({ contact: true, questions: EVERYTHING.questions })
    const { id: activityId } = await late.call(organiser, 'activity.create', {
      orgId: named.orgs.tongan,
      draft: aDraft({ capacity: 20, asks, ...times }),
    })
    await late.call(organiser, 'activity.publish', { activityId })
    await late.call(daughter, 'registration.create', { activityId, personId: father })
    const { give, refused } = answers(late, activityId)
    const said = { what: 'questions' as const, answers: { q1: ['镇政府'] } }
    await give(contact)

    late.cloud.clock.set(new Date(times.closesAt))
    expect(await refused(contact)).toBe('SIGNUP.CLOSED')
    await give(said)
    await give(contact, organiser)

    late.cloud.clock.set(new Date('2026-12-05T01:00:00.000Z'))
    expect(await refused(said)).toBe('SIGNUP.OVER')
    await give(said, organiser)

    late.cloud.clock.set(new Date('2026-12-05T02:30:00.000Z'))
    expect(await refused(said, organiser)).toBe('SIGNUP.OVER')
    await late.stop()
  })
})

test('without a place nothing is taken, and what is not asked is not taken either', async () => {
  const activityId = await aTrip(world, asking({ contact: true }))
  const { refused } = answers(world, activityId)
  expect(await refused(contact)).toBe('CHECKIN.NOT_REGISTERED')

  await world.call(daughter, 'registration.create', { activityId, personId: father })

  expect(await refused({ what: 'insured', idNumber: BORN_1943 })).toBe('SIGNUP.NOT_ASKED')
  await world.call(daughter, 'registration.cancel', { activityId, personId: father })
  expect(await refused(contact)).toBe('CHECKIN.NOT_REGISTERED')
})

test('the same tap twice is one answer, also after something else was changed', async () => {
  const activityId = await taken(world, EVERYTHING)
  const { give } = answers(world, activityId)
  const requestId = newRequest()
  const first = await give(contact, daughter, requestId)
  await give({ ...contact, name: '洪丽珍' })

  const again = await give(contact, daughter, requestId)

  expect(again).toEqual(first)
  expect(signupOf(world, activityId)?.contact?.name).toBe('洪丽珍')
})
