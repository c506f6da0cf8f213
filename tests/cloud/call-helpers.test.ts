import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { aboutOf, callOne, callsAbout } from './call-steps'
import { delivered, publishNotice, writer } from './notice-steps'
import { killedAtEveryWrite, tickLater } from './stops'

const { daxiang, tongan } = named.orgs
const volunteer = openidOf('volunteer')
const secretary = openidOf('secretary')
const wrong = { what: 'wrong' as const }

let world: World
let noticeId: string
let called: string[]
beforeAll(async () => {
  world = await startWorld({ persons: 120, threads: 2 })
  await tickLater(world)
  noticeId = await publishNotice(world, { audience: { kind: 'org', orgId: tongan, born: null } })
  await delivered(world)
  const { items } = await callsAbout(world, writer, noticeId, 'notice')
  called = items.filter(({ hasPhone }) => hasPhone).map(({ personId }) => personId)
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const subject = () => ({ subject: 'notice' as const, subjectId: noticeId })
const fileOf = (personId: string) => world.call(writer, 'person.get', { personId })
const homeOf = (personId: string) =>
  world.city.persons.find(({ _id }) => _id === personId)?.ancestors.includes(daxiang) === true
const elsewhere = () => called.find((personId) => !homeOf(personId)) ?? ''

/** A number that nobody has on file yet. */
let numbers = 0
const newNumber = () => {
  numbers += 1
  return `100288${numbers.toString().padStart(5, '0')}`
}
const correct = async (personId: string, phone: string, tap = newRequest(), by = writer) => {
  const { rev } = await fileOf(personId)
  return world.ask(by, 'person.correctPhone', { personId, rev, phone }, tap)
}

describe('a volunteer', () => {
  test('telephones the people of the village and sees nobody else', async () => {
    const from = { ...subject(), orgId: daxiang }
    const { items } = await world.call(volunteer, 'call.list', { ...from, limit: 50 })
    expect(items.length).toBeGreaterThan(1)
    expect(items.filter(({ personId }) => !homeOf(personId))).toEqual([])
    const mine = await world.call(volunteer, 'call.mine', { orgId: daxiang })
    expect(mine.items.length).toBeGreaterThan(0)

    const { card } = await world.call(volunteer, 'call.next', from)
    const personId = card?.personId ?? ''
    await callOne(world, volunteer, { activityId: noticeId, subject: 'notice', personId })

    const told = await world.call(volunteer, 'call.get', aboutOf(noticeId, personId, 'notice'))
    expect(told).toMatchObject({ state: 'done', tries: [{ result: 'reached', byName: '纪伟民' }] })
    await world.call(volunteer, 'call.undo', aboutOf(noticeId, personId, 'notice'))
    await world.call(volunteer, 'call.putBack', aboutOf(noticeId, personId, 'notice'))
    const foreign = aboutOf(noticeId, elsewhere(), 'notice')
    expect(await world.refusal(volunteer, 'call.claim', foreign)).toBe('NOT_FOUND')
  })

  test('does not read who is in hospital or has died', async () => {
    expect(await world.refusal(volunteer, 'visit.cues', { orgId: daxiang })).toBe('FORBIDDEN')
    expect(await world.refusal(volunteer, 'call.passings', { orgId: daxiang })).toBe('FORBIDDEN')
  })
})

describe('another number', () => {
  test('puts whoever could not be reached on the list again, and the caller sees it', async () => {
    const personId = called[0] ?? ''
    const about = aboutOf(noticeId, personId, 'notice')
    await callOne(world, writer, { activityId: noticeId, subject: 'notice', personId, result: wrong })
    expect(await world.call(writer, 'call.get', about)).toMatchObject({ state: 'done' })
    const [tap, phone] = [newRequest(), newNumber()]

    expect(await correct(personId, phone, tap)).toMatchObject({ ok: true })
    expect(await correct(personId, phone, tap)).toMatchObject({ ok: true })

    expect(await fileOf(personId)).toMatchObject({ phoneDoubtful: false })
    expect(await world.call(writer, 'call.get', about)).toMatchObject({ state: 'free', phone: null })
    await world.call(writer, 'call.claim', about)
    expect(await world.call(writer, 'call.get', about)).toMatchObject({ state: 'mine', phone })
    await world.call(writer, 'call.result', { ...about, result: { what: 'reached' } })
  })

  test('is written over what was read, by whoever keeps the books of the person', async () => {
    const personId = elsewhere()
    const { rev } = await fileOf(personId)
    const input = { personId, rev: rev - 1, phone: newNumber() }

    expect(await world.refusal(writer, 'person.correctPhone', input)).toBe('CONFLICT')
    expect(await world.refusal(secretary, 'person.correctPhone', input)).toBe('NOT_FOUND')
    expect(await world.refusal(volunteer, 'person.correctPhone', input)).toBe('FORBIDDEN')
  })

  test('is written once, and the call comes back once, wherever that is stopped', async () => {
    let next = 1
    await killedAtEveryWrite(world, {
      prepare: async () => {
        const personId = called[next] ?? ''
        next += 1
        await callOne(world, writer, { activityId: noticeId, subject: 'notice', personId, result: wrong })
        return { personId, phone: newNumber(), rev: (await fileOf(personId)).rev }
      },
      ask: (input, tap) => world.ask(writer, 'person.correctPhone', input, tap),
      then: 'again',
      check: async ({ personId }, moment) => {
        const { state, tries } = await world.call(writer, 'call.get', aboutOf(noticeId, personId, 'notice'))
        const { rev, phoneDoubtful } = await fileOf(personId)
        expect([moment, state, tries.length, phoneDoubtful]).toEqual([moment, 'free', 1, false])
        expect(rev).toBeGreaterThan(1)
      },
    })
  })
})
