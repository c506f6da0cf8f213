import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { aboutOf, callOne, callsAbout } from './call-steps'
import { idOf, moved, toBeCalled } from './call-world'
import { consent, organiser, rest, saidTo } from './message-steps'
import { aDraft, openActivity } from './open-activity'
import type { Phone } from './phones'
import { makePhones } from './phones'
import { rowOf, violations } from './state'
import { tickLater } from './stops'

let world: World
let phones: Phone[]
beforeAll(async () => {
  world = await startWorld({ persons: 90 })
  phones = await makePhones(world, 24)
  await tickLater(world)
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const admin = openidOf('admin')
const second = openidOf('organiser')
const some = (from: number, to: number) => phones.slice(from, to)
const subject = (subjectId: string) => ({ subject: 'activity' as const, subjectId })
const openid = (i: number) => phones[i]?.openid ?? ''
const passed = { what: 'passed' as const }
const counts = (id: string) => world.call(organiser, 'call.counts', subject(id))
const confirm = (by: string, personId: string, yes = true, tap = newRequest()) =>
  world.ask(by, 'call.confirmPassing', { personId, yes }, tap)

test('a death is confirmed by a second member of staff; until then nobody calls or writes, and afterwards never', async () => {
  const id = await moved(world, some(0, 2), { waits: some(2, 3) })
  const personId = idOf(phones, 0)
  const other = await openActivity(world, { title: '合唱', capacity: 9 })
  await world.call(openid(0), 'registration.create', { activityId: other, personId })
  await rest(world)

  await callOne(world, second, { activityId: id, personId, result: passed })

  const about = aboutOf(id, personId)
  expect(await world.call(organiser, 'call.get', about)).toMatchObject({ state: 'asked', phone: null })
  expect(await world.refusal(organiser, 'call.claim', about)).toBe('CALL.ASKED')
  await consent(world, openid(0), other, ['changed'])
  const { rev } = await world.call(organiser, 'activity.open', { activityId: other })
  const times = { startsAt: '2026-12-05T03:00:00.000Z', endsAt: '2026-12-05T04:30:00.000Z' }
  const draft = aDraft({ title: '合唱', capacity: 9, ...times })
  await world.call(organiser, 'activity.update', { activityId: other, rev, draft })
  await rest(world)
  expect(saidTo(world, other, personId)).toContain('changed due')

  const org = { orgId: phonesHome(personId) }
  expect((await world.call(admin, 'call.passings', org)).items).toMatchObject([{ personId, mine: false }])
  expect(await confirm(second, personId)).toMatchObject({ ok: false, code: 'CALL.OWN_WORD' })
  expect(await confirm(admin, personId)).toMatchObject({ ok: true })
  world.cloud.clock.advance(61 * 60_000)
  await rest(world)

  expect(saidTo(world, other, personId)).toEqual(expect.not.arrayContaining(['changed sent']))
  expect(saidTo(world, other, personId)).toContain('changed cancelled')
  expect(rowOf(world, id, personId)).toMatchObject({ state: 'cancelled' })
  expect(rowOf(world, other, personId)).toMatchObject({ state: 'cancelled' })
  expect(rowOf(world, id, idOf(phones, 2))).toMatchObject({ state: 'registered' })
  expect([...violations(world, id), ...violations(world, other)]).toEqual([])
  expect(await counts(id)).toMatchObject({ done: 1 })
  await world.call(openid(0), 'registration.create', { activityId: other, personId })
  await world.call(organiser, 'activity.callOff', { activityId: other, reason: '停电' })
  await rest(world)
  expect(saidTo(world, other, personId).filter((said) => said.startsWith('calledOff'))).toEqual([])
  expect((await callsAbout(world, organiser, other)).toCall).toBe(0)
})

test('after the mistake what waited goes out, what lost its place stays untold, and nothing comes twice', async () => {
  const id = await moved(world, some(5, 6))
  const off = await toBeCalled(world, some(5, 6), { title: '茶话会' })
  const personId = idOf(phones, 5)
  await callOne(world, second, { activityId: off, personId, result: passed })
  await confirm(admin, personId)
  await rest(world)
  expect((await counts(off)).toCall).toBe(0)

  await world.call(admin, 'call.undoPassing', { personId, reason: '同名的另一位' })
  await rest(world)

  expect(saidTo(world, off, personId)).toContain('calledOff unreachable')
  expect(saidTo(world, id, personId)).toContain('changed cancelled')
  expect([(await counts(off)).toCall, (await counts(id)).toCall]).toEqual([1, 0])
})

const phonesHome = (personId: string): string =>
  world.city.persons.find(({ _id }) => _id === personId)?.orgId ?? ''

test('it was not so: the person stands on the list again', async () => {
  const id = await toBeCalled(world, some(3, 4))
  const personId = idOf(phones, 3)
  await callOne(world, second, { activityId: id, personId, result: passed })
  expect(await confirm(second, personId, false)).toMatchObject({ ok: true })

  expect(await world.call(organiser, 'call.get', aboutOf(id, personId))).toMatchObject({
    ...{ state: 'free', tries: [{ result: 'passed', undone: true }] },
  })
  expect(await confirm(admin, personId)).toMatchObject({ ok: false, code: 'CALL.NOT_ASKED' })
})

test('a mistake that was confirmed is undone by an administrator with a reason, and only then is there something to undo', async () => {
  const id = await toBeCalled(world, some(4, 5))
  const personId = idOf(phones, 4)
  const undo = { personId, reason: '同名的另一位' }
  expect(await world.refusal(admin, 'call.undoPassing', undo)).toBe('CALL.NOT_ASKED')
  await callOne(world, second, { activityId: id, personId, result: passed })
  await confirm(admin, personId)
  const org = { orgId: phonesHome(personId), confirmed: true }
  expect((await world.call(admin, 'call.passings', org)).items).toMatchObject([{ personId }])

  await world.call(admin, 'call.undoPassing', undo)

  expect((await world.call(admin, 'call.passings', org)).items).toEqual([])
  expect((await callsAbout(world, organiser, id)).items).toMatchObject([{ personId, state: 'free' }])
  const again = await toBeCalled(world, some(4, 5), { title: '秋游' })
  expect((await callsAbout(world, organiser, again)).toCall).toBe(1)
})
