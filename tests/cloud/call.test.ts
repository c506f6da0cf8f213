import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { aboutOf, callOne, callsAbout } from './call-steps'
import { idOf, moved, toBeCalled } from './call-world'
import { organiser, rest, saidTo } from './message-steps'
import { openActivity } from './open-activity'
import type { Phone } from './phones'
import { makePhones } from './phones'
import { lastCall, rowOf } from './state'
import { tickLater } from './stops'

let world: World
let phones: Phone[]
beforeAll(async () => {
  world = await startWorld({ persons: 120 })
  phones = await makePhones(world, 8)
  await tickLater(world)
})
afterAll(() => world.stop())

const door = openidOf('doorStaff')
const admin = openidOf('admin')
const orgId = named.orgs.tongan
const some = (from: number, to: number) => phones.slice(from, to)
const subject = (subjectId: string) => ({ subject: 'activity' as const, subjectId })
const get = (id: string, i: number, openid = organiser) =>
  world.call(openid, 'call.get', aboutOf(id, idOf(phones, i)))
const claim = (id: string, i: number, openid = organiser) =>
  world.call(openid, 'call.claim', aboutOf(id, idOf(phones, i)))
const counts = (id: string) => world.call(organiser, 'call.counts', subject(id))
const next = (id: string, openid = organiser, skip: string[] = []) =>
  world.call(openid, 'call.next', { ...subject(id), skip })
const phoneOfFile = (personId: string) =>
  world.cloud.database.peek('persons', { query: { _id: personId } })[0]?.phone as string | null

test('one caller at a time: the number is shown to nobody else, and the look is one line in the log', async () => {
  const id = await toBeCalled(world, some(0, 2))
  const who = idOf(phones, 0)
  expect(await get(id, 0)).toMatchObject({ state: 'free', phone: null })

  const { until } = await claim(id, 0)

  expect(await get(id, 0)).toMatchObject({ state: 'mine', phone: phoneOfFile(who) })
  expect(await get(id, 0, door)).toMatchObject({ state: 'taken', byName: '叶志恒', phone: null })
  expect(await world.refusal(door, 'call.claim', aboutOf(id, who))).toBe('CALL.TAKEN')
  const reached = { ...aboutOf(id, who), result: { what: 'reached' as const } }
  expect(await world.refusal(door, 'call.result', reached)).toBe('CALL.TAKEN')
  const lines = world.cloud.database.peek('events', { query: { target: id, action: 'call.claim' } })
  expect(lines).toMatchObject([{ byName: '叶志恒', whose: [who], answer: { until: new Date(until) } }])
  const { card } = await next(id, door)
  expect(card?.personId).toBe(idOf(phones, 1))
})

test('whoever leaves in the middle comes back to the same person, until half an hour is over', async () => {
  const id = await toBeCalled(world, some(0, 3))
  const first = (await next(id)).card?.personId ?? ''
  await world.call(organiser, 'call.claim', aboutOf(id, first))

  expect((await next(id)).card).toMatchObject({ personId: first, state: 'mine' })
  await world.call(organiser, 'call.putBack', aboutOf(id, first))
  const second = (await next(id, organiser, [first])).card?.personId ?? ''
  expect(second).not.toBe(first)
  await world.call(organiser, 'call.claim', aboutOf(id, second))
  world.cloud.clock.advance(31 * 60_000)
  expect(await world.call(door, 'call.claim', aboutOf(id, second))).toHaveProperty('until')
  const late = { ...aboutOf(id, second), result: { what: 'reached' as const } }
  expect(await world.refusal(organiser, 'call.result', late)).toBe('CALL.TAKEN')
})

test('a result is written once, and can be taken back within ten minutes', async () => {
  const id = await toBeCalled(world, some(0, 2))
  const who = idOf(phones, 0)
  const said = { ...aboutOf(id, who), result: { what: 'reached' as const } }
  expect(await world.refusal(organiser, 'call.result', said)).toBe('CALL.NOT_CLAIMED')
  await claim(id, 0)
  const tap = newRequest()
  await world.call(organiser, 'call.result', said, tap)
  await world.call(organiser, 'call.result', said, tap)
  expect(await get(id, 0)).toMatchObject({ state: 'done', tries: [{ result: 'reached', byName: '叶志恒' }] })
  expect(await counts(id)).toMatchObject({ sent: 0, waiting: 0, toCall: 1, done: 1, wrong: 0 })
  expect(saidTo(world, id, who)).toContain('calledOff told')
  expect(await world.refusal(organiser, 'call.claim', aboutOf(id, who))).toBe('CALL.DONE')

  expect(await world.refusal(door, 'call.undo', aboutOf(id, who))).toBe('CALL.UNDO_LATE')
  await world.call(organiser, 'call.undo', aboutOf(id, who))

  expect(await get(id, 0)).toMatchObject({ state: 'mine', tries: [{ undone: true }] })
  await world.call(organiser, 'call.result', said)
  world.cloud.clock.advance(10 * 60_000)
  expect(await world.refusal(organiser, 'call.undo', aboutOf(id, who))).toBe('CALL.UNDO_LATE')
})

test('nobody picked up: at the end of the list until the time that was said, then on top', async () => {
  const id = await toBeCalled(world, some(0, 3))
  const first = (await next(id)).card?.personId ?? ''
  const now = world.cloud.clock.now().getTime()
  const againAt = new Date(now + 3_600_000).toISOString()
  const missed = { what: 'missed' as const, againAt }
  const past = { ...missed, againAt: new Date(now - 1).toISOString() }
  await world.call(organiser, 'call.claim', aboutOf(id, first))
  const about = aboutOf(id, first)
  expect(await world.refusal(organiser, 'call.result', { ...about, result: past })).toBe('CALL.AGAIN')
  await world.call(organiser, 'call.result', { ...about, result: missed })

  const list = async () => (await world.call(organiser, 'call.list', subject(id))).items
  expect((await list()).at(-1)).toMatchObject({ personId: first, state: 'later', againAt })
  expect((await next(id)).card?.personId).not.toBe(first)
  world.cloud.clock.advance(3_600_000)
  expect((await list())[0]).toMatchObject({ personId: first, state: 'free' })
})

test('who does not come gives the place to the first in line; a number that is wrong is counted and asked for', async () => {
  const id = await moved(world, some(0, 2), { waits: some(2, 3) })
  await callOne(world, organiser, {
    ...{ activityId: id, personId: idOf(phones, 0), result: { what: 'notComing' } },
  })
  await callOne(world, organiser, {
    ...{ activityId: id, personId: idOf(phones, 1), result: { what: 'wrong' } },
  })
  await rest(world)

  expect(rowOf(world, id, idOf(phones, 0))).toMatchObject({ state: 'cancelled' })
  expect(rowOf(world, id, idOf(phones, 2))).toMatchObject({ state: 'registered' })
  expect(await counts(id)).toMatchObject({ toCall: 1, done: 2, wrong: 1 })
  const file = await world.call(admin, 'person.get', { personId: idOf(phones, 1) })
  expect(file.phoneDoubtful).toBe(true)
  const personId = idOf(phones, 1)
  await world.call(phones[1]?.openid ?? '', 'person.update', {
    personId,
    name: file.name,
    phone: '10011110000',
  })
  expect(await world.call(admin, 'person.get', { personId })).toMatchObject({ phoneDoubtful: false })
})

test('the family took the message; somebody in hospital is visited, and only the own org reads why', async () => {
  const id = await toBeCalled(world, some(0, 2))
  const result = { what: 'family' as const, who: '洪小妹', relation: 'child' as const }
  await callOne(world, organiser, { activityId: id, personId: idOf(phones, 0), result })
  const trouble = { what: 'trouble' as const, note: '摔了一跤，住在同安医院' }
  await callOne(world, organiser, { activityId: id, personId: idOf(phones, 1), result: trouble })

  expect((await get(id, 0)).tries).toMatchObject([{ result: 'family', note: '子女洪小妹' }])
  expect((await get(id, 1, door)).tries).toMatchObject([{ result: 'trouble', note: '' }])
  const person = world.city.persons.find(({ _id }) => _id === idOf(phones, 1))
  const home = person?.orgId ?? ''
  const all = await world.call(admin, 'visit.cues', { orgId: home })
  const items = all.items.filter(({ kind }) => kind === 'call')
  expect(items).toMatchObject([{ personId: idOf(phones, 1), kind: 'call', byName: '叶志恒' }])
  const [cue] = items
  const look = { personId: idOf(phones, 1), of: 'cue' as const, id: cue?.id ?? '', reason: '要去看望' }
  expect(await world.call(admin, 'visit.reveal', look)).toMatchObject({ note: trouble.note })
})

test('the list tells how many of each community, shows one alone, and is paged', async () => {
  const id = await toBeCalled(world, some(0, 8))
  const { communities, toCall } = await counts(id)
  expect(communities.reduce((sum, each) => sum + each.toCall, 0)).toBe(toCall)
  const [one] = communities
  const filter = { ...subject(id), communityId: one?.orgId ?? '' }
  expect((await world.call(organiser, 'call.list', filter)).items).toHaveLength(one?.toCall ?? 0)

  const ids: string[] = []
  let cursor: string | undefined
  for (;;) {
    const page = await world.call(organiser, 'call.list', {
      ...subject(id),
      limit: 3,
      ...(cursor === undefined ? {} : { cursor }),
    })
    ids.push(...page.items.map(({ personId }) => personId))
    if (page.next === null) break
    cursor = page.next
  }
  expect(new Set(ids).size).toBe(8)
  expect(ids).toHaveLength(8)
  expect(lastCall(world, 'call.list').databaseCalls).toBeLessThanOrEqual(5)
})

test('我的打电话名单 runs over everything that has to be told, and shows nothing that is done or over', async () => {
  const title = '茶话会'
  const id = await toBeCalled(world, some(6, 8), { title })
  const about = async (openid: string, org: string) =>
    (await world.call(openid, 'call.mine', { orgId: org, limit: 50 })).items.filter(
      ({ subjectId }) => subjectId === id,
    )
  expect(await about(organiser, orgId)).toMatchObject([{ title }, { title }])
  await callOne(world, organiser, { activityId: id, personId: idOf(phones, 6) })
  expect(await about(organiser, orgId)).toHaveLength(1)
  world.cloud.clock.set(new Date('2026-12-07T00:00:00.000Z'))
  expect(await about(organiser, orgId)).toEqual([])
  world.cloud.clock.set(new Date('2026-11-23T01:00:00.000Z'))
})

test('a community calls its own people, a leader the own list, another district nobody', async () => {
  const { father, chenDaxiang } = named.persons
  const id = await toBeCalled(world, some(0, 1))
  const own = await openActivity(world, { title: '看潮戏', capacity: 9 })
  for (const personId of [father, chenDaxiang])
    await world.call(organiser, 'places.enrol', { activityId: own, personId })
  const { openid = '', personId: another = '' } = phones[0] ?? {}
  await world.call(openid, 'registration.create', { activityId: own, personId: another })
  await world.call(organiser, 'activity.callOff', { activityId: own, reason: '演员有事' })
  await rest(world)
  const leader = openidOf('leader')
  const orgOfLeader = named.orgs.daxiang
  const listed = await world.call(leader, 'call.list', { ...subject(own), orgId: orgOfLeader })
  expect(listed.items.map(({ personId }) => personId).sort()).toEqual([father, chenDaxiang].sort())
  expect((await world.call(leader, 'call.mine', { orgId: orgOfLeader })).items).toHaveLength(2)
  await callOne(world, leader, { activityId: own, personId: father })
  expect(await world.refusal(leader, 'call.claim', aboutOf(id, idOf(phones, 0)))).toBe('NOT_FOUND')
  expect(await world.refusal(leader, 'call.get', aboutOf(own, idOf(phones, 0)))).toBe('NOT_FOUND')

  const jimei = openidOf('organiserJimei')
  expect(await world.refusal(jimei, 'call.list', subject(own))).toBe('NOT_FOUND')
  const looking = { ...subject(own), orgId: named.orgs.jimei }
  const theirs = world.city.persons.filter(({ ancestors }) => ancestors.includes(named.orgs.jimei))
  const seen = await world.call(jimei, 'call.list', looking)
  expect(seen.items.every(({ personId }) => theirs.some(({ _id }) => _id === personId))).toBe(true)
  expect(await world.refusal(jimei, 'call.list', { ...looking, orgId })).toBe('NOT_FOUND')
})

test('the first screen, a claim and a result cost few database calls', async () => {
  const id = await toBeCalled(world, some(0, 2))
  await callOne(world, organiser, { activityId: id, personId: idOf(phones, 0) })
  await counts(id)
  await next(id)

  const cost = (path: string) => lastCall(world, path).databaseCalls
  expect({
    counts: cost('call.counts'),
    next: cost('call.next'),
    claim: cost('call.claim'),
    result: cost('call.result'),
  }).toEqual({ counts: 5, next: 6, claim: 7, result: 7 })
})

test('callsAbout shows each who is to be called with the sentence to say', async () => {
  const id = await toBeCalled(world, some(0, 1))

  expect((await callsAbout(world, organiser, id)).items).toMatchObject([
    { words: '下周六（12月5日）上午9:00的“春游”取消了，不用来了。', holds: false, hasPhone: true },
  ])
})
