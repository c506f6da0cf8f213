import { DATA_MAP } from '@/types/data-map'

import { collections } from '@/config/collections'

import { carriedOut } from './delivery-steps'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld, TODAY } from '../world'
import { asking, organiser, taken } from './a-trip'
import { lookedAfter } from './care-steps'
import { callOne } from './call-steps'
import { idOf, toBeCalled } from './call-world'
import { SURVEY } from './dossier-steps'
import { consent } from './message-steps'
import { aDraft, openActivity } from './open-activity'
import { aPicture, attachedOf } from './notice-file-steps'
import { draftNotice } from './notice-steps'
import { makePhones } from './phones'
import { ticksToRest } from './stops'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60 })
})
afterAll(() => world.stop())

/** A wrong number, somebody in hospital, and a death that is confirmed. */
const telephoned = async () => {
  const phones = await makePhones(world, 3)
  const calledOff = await toBeCalled(world, phones)
  const results = [
    { what: 'wrong' as const },
    { what: 'trouble' as const, note: '住院了' },
    { what: 'passed' as const },
  ]
  for (const [i, result] of results.entries())
    await callOne(world, organiser, { activityId: calledOff, personId: idOf(phones, i), result })
  const personId = idOf(phones, 2)
  await world.call(openidOf('admin'), 'call.confirmPassing', { personId, yes: true })
  await lookedAfter(world, named.persons.husband, personId)
}

/** With a picture that hangs on it and one that nobody has taken yet. */
const aNoticeWithPictures = async () => {
  await draftNotice(world, { attached: attachedOf([await aPicture(world)]) })
  await aPicture(world)
}

/** Leaves a document in every collection that the slice writes. */
const live = async () => {
  await aNoticeWithPictures()
  const retiree = openidOf('retiree')
  await world.call('oNewcomer', 'person.introduce', { name: '新来客', phone: '10011112222', birthYear: 1950 })
  const lecture = { activityId: named.activities.changqingLecture, personId: named.persons.retiree }
  await world.call(retiree, 'registration.create', lecture)
  await world.call(retiree, 'registration.cancel', lecture)
  await world.call(openidOf('doorStaff'), 'checkin.walkIn', {
    activityId: named.activities.daxiangLecture,
    name: '来访客',
    birthYear: 1944,
  })
  await world.call(openidOf('admin'), 'grant.invite', {
    orgId: named.orgs.tongan,
    role: 'head',
    name: '某某',
  })
  const admin = openidOf('admin')
  const { father, chenDaxiang } = named.persons
  await world.call(admin, 'person.confirm', { personId: father, how: 'inPerson' })
  await world.call(admin, 'person.merge', { keepId: father, dropId: chenDaxiang, reason: '同一个人' })
  const trip = await taken(world, asking({ insured: { from: null, to: null } }))
  await world.call(organiser, 'signup.askExport', { activityId: trip, reason: '交给保险公司' })
  await world.call(organiser, 'signup.answer', {
    ...{ activityId: trip, personId: father },
    part: { what: 'insured', idNumber: '11010519491231002X' },
  })
  const activityId = await openActivity(world, { title: '下棋' })
  await world.call(retiree, 'registration.create', { activityId, personId: named.persons.retiree })
  await consent(world, retiree, activityId, ['registered'])
  await world.call(organiser, 'dossier.save', { activityId, rev: 0, part: SURVEY })
  const { rev } = await world.call(organiser, 'activity.open', { activityId })
  await world.call(organiser, 'online.set', {
    ...{ activityId, rev, live: 'https://live.example.cn/1', replay: '', heads: 12 },
  })
  const seriesId = named.series.tongan
  const {
    rev: seriesRev,
    title,
    template,
    entryIds,
  } = await world.call(organiser, 'series.get', { seriesId })
  await world.call(organiser, 'series.update', { seriesId, rev: seriesRev, title, template, entryIds })
  await world.call(organiser, 'programme.set', {
    ...{ orgId: named.orgs.tongan, year: '2026', rev: 0 },
    planned: { [named.orgs.hongtang]: { phone: 2 } },
  })
  const place = { name: '别处', address: '', way: '', location: null }
  await world.call(organiser, 'activity.update', {
    ...{ activityId, rev: rev + 1, draft: aDraft({ title: '下棋', place, wallCode: true }) },
  })
  await world.cloud.tick('jobs')
  await world.call(organiser, 'material.inbox', { materialId: named.materials.draft })
  await world.call(openidOf('doorStaff'), 'print.inbox', { activityId: named.activities.daxiangLecture })
  const phone = { activityId: named.activities.daxiangLecture }
  const { leaseId } = await world.call(openidOf('doorStaff'), 'offline.lease', phone)
  const [points, buses] = [[{ id: 'p1', name: '上车' }], []]
  await world.call(organiser, 'rollcall.setUp', { ...phone, rev: 0, points, buses })
  await world.call(organiser, 'rollcall.seat', { ...phone, rev: 1, personIds: [father], busId: null })
  const late = { what: 'tick' as const, id: newRequest(), at: TODAY, personId: father }
  await world.call(openidOf('admin'), 'offline.revoke', { ...phone, leaseId })
  await world.call(openidOf('doorStaff'), 'offline.replay', { leaseId, entries: [late] })
  await telephoned()
  await carriedOut(world, father)
  world.cloud.clock.advance(3 * 3_600_000)
  await world.call(organiser, 'survey.invite', { activityId: named.activities.daxiangLecture })
  await ticksToRest(world)
}

test('every stored field stands in the data map with its purpose and who sees it', async () => {
  await live()

  const unknown = collections.flatMap(({ name }) => {
    const fields = new Set(
      world.cloud.database.peek(name, { limit: 5000 }).flatMap((document) => Object.keys(document)),
    )
    return [...fields].filter((field) => !DATA_MAP[name]?.[field]).map((field) => `${name}.${field}`)
  })

  expect(unknown).toEqual([])
})

test('the data map names no collection that does not exist, and no field that nothing writes', () => {
  const stored = collections.flatMap(({ name }) => {
    const documents = world.cloud.database.peek(name, { limit: 5000 })
    return documents.length === 0
      ? []
      : [[name, new Set(documents.flatMap((document) => Object.keys(document)))] as const]
  })
  const idle = stored.flatMap(([name, fields]) =>
    Object.keys(DATA_MAP[name] ?? {})
      .filter((field) => !fields.has(field))
      .map((field) => `${name}.${field}`),
  )

  expect(Object.keys(DATA_MAP).sort()).toEqual(collections.map(({ name }) => name).sort())
  expect(idle).toEqual([])
})

test('a client that asks the database itself gets nothing: all it can reach is the functions', async () => {
  const answer = await fetch(`${world.url}/gateway/database`, { method: 'POST' })

  expect(answer.status).toBeGreaterThanOrEqual(400)
})
