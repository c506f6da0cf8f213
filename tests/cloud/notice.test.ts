import { peopleIn } from '@/domain/notice'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import {
  aNoticeDraft,
  consentsTo,
  delivered,
  draftNotice,
  noticeWrongs,
  opened,
  peopleAt,
  publishNotice,
  revOf,
  TEMPLATE,
  writer,
} from './notice-steps'
import { callsAbout } from './call-steps'
import { EXTREMES, messagesOf } from './message-steps'
import { openActivity } from './open-activity'
import type { Phone } from './phones'
import { makePhones, nthPhone } from './phones'
import { lastCall } from './state'

const { daxiang, tongan, siming } = named.orgs
const { father, chenDaxiang } = named.persons
const daughter = openidOf('daughter')
const jimei = openidOf('organiserJimei')

let world: World
let phones: Phone[]
beforeAll(async () => {
  world = await startWorld({ persons: 400 })
  phones = await makePhones(world, 60)
  await world.cloud.tick('jobs')
})
afterAll(() => world.stop())

const ALL_TONGAN = { kind: 'org' as const, orgId: tongan, born: null }

/** A phone with one person of 同安. */
const phoneAt = (i: number) => {
  const here = new Set(peopleAt(world, tongan))
  return nthPhone(
    phones.filter(({ personId, spouseId }) => here.has(personId) && !here.has(spouseId)),
    i,
  )
}

test('published, listed and sent: everybody of the village stands in exactly one place', async () => {
  const noticeId = await publishNotice(world)
  expect(await opened(world, noticeId)).toMatchObject({ state: 'published', listing: true })

  await delivered(world)

  const { tally, listing } = await opened(world, noticeId)
  const people = peopleAt(world, daxiang)
  expect([peopleIn(tally), listing]).toEqual([people.length, false])
  expect(tally.toCall).toBe(people.length)
  expect(await noticeWrongs(world, noticeId, people)).toEqual([])
})

test('who asked for it gets it on the phone, and the page counts it', async () => {
  const noticeId = await publishNotice(world, { audience: ALL_TONGAN })
  const { openid } = phoneAt(0)
  await consentsTo(world, openid, noticeId)

  await delivered(world)

  const got = world.cloud.messages().filter(({ page }) => page.includes(noticeId))
  expect(got).toMatchObject([
    { openid, templateId: TEMPLATE, page: `features/notice/pages/read/index?noticeId=${noticeId}` },
  ])
  expect(got[0]?.data).toMatchObject({ thing1: '停水通知', thing2: '同安区', thing5: '请点开看' })
  expect((await opened(world, noticeId)).tally.sent).toBe(1)
  expect(await noticeWrongs(world, noticeId, peopleAt(world, tongan))).toEqual([])
})

test('the longest, the shortest and a title of emoji is one that WeChat takes', async () => {
  const { openid } = phoneAt(1)
  for (const title of EXTREMES) {
    const noticeId = await publishNotice(world, { title, audience: ALL_TONGAN })
    await consentsTo(world, openid, noticeId)
    await delivered(world)
    expect([title, (await opened(world, noticeId)).tally.sent]).toEqual([title, 1])
  }
})

test('where a call is not worth it nobody is telephoned, and the page says so', async () => {
  const noticeId = await publishNotice(world, { callIfMissed: false })
  await delivered(world)

  const { tally } = await opened(world, noticeId)
  expect([tally.toCall, tally.missed]).toEqual([0, peopleAt(world, daxiang).length])
  expect((await callsAbout(world, writer, noticeId, 'notice')).items).toEqual([])
})

test('an age band, an activity and a leader’s group are told, and nobody else', async () => {
  const band = { kind: 'org' as const, orgId: tongan, born: { from: 1940, to: 1949 } }
  const older = await publishNotice(world, { audience: band })
  const activityId = await openActivity(world, { title: '下棋', capacity: 9 })
  await world.call(daughter, 'registration.create', { activityId, personId: father })
  const players = await publishNotice(world, { audience: { kind: 'activity', activityId } })
  const group = { kind: 'group' as const, orgId: daxiang, grantId: 'G000000013' }
  const led = await publishNotice(world, { audience: group })
  await delivered(world)

  const told = (id: string) =>
    messagesOf(world, id)
      .map(({ personId }) => personId)
      .sort()
  const born = world.city.persons.filter(
    ({ ancestors, birthYear }) =>
      ancestors.includes(tongan) && (birthYear ?? 0) >= 1940 && (birthYear ?? 0) < 1950,
  )
  expect(told(older)).toEqual(born.map(({ _id }) => _id).sort())
  expect(told(players)).toEqual([father])
  expect(told(led)).toEqual([father, chenDaxiang].sort())
  expect((await opened(world, led)).audienceName).toBe('大乡村邱美珍的组员')
})

test('before it is published one sees to how many it would go', async () => {
  const audience = { kind: 'org' as const, orgId: daxiang, born: null }
  const people = peopleAt(world, daxiang).length
  expect(await world.call(writer, 'notice.count', { orgId: tongan, audience })).toEqual({
    ...{ people, withWechat: 0, sampled: false },
  })
  const all = { ...audience, orgId: tongan }
  expect(await world.call(writer, 'notice.count', { orgId: tongan, audience: all })).toMatchObject({
    people: peopleAt(world, tongan).length,
  })
  expect(lastCall(world, 'notice.count').databaseCalls).toBeLessThanOrEqual(11)
})

test('nobody writes to another district, nor reads its notices', async () => {
  const draft = aNoticeDraft({ audience: { kind: 'org', orgId: siming, born: null } })
  expect(await world.refusal(writer, 'notice.create', { orgId: tongan, draft })).toBe('INPUT')
  const noticeId = await publishNotice(world)
  await delivered(world)
  expect(await world.refusal(jimei, 'notice.open', { noticeId })).toBe('NOT_FOUND')
  const about = { subject: 'notice' as const, subjectId: noticeId }
  expect(await world.refusal(jimei, 'call.counts', about)).toBe('NOT_FOUND')
  expect(await world.refusal(jimei, 'notice.withdraw', { noticeId, reason: '看错了' })).toBe('NOT_FOUND')
  expect(await world.refusal(openidOf('retiree'), 'notice.get', { noticeId })).toBe('NOT_FOUND')
  expect(await world.refusal(openidOf('retiree'), 'notice.seen', { noticeId })).toBe('NOT_FOUND')
})

test('a text that WeChat finds wrong is not published, and nothing typed is lost', async () => {
  const risky = await draftNotice(world, { body: '请大家来参加违禁词活动' })
  expect(await world.refusal(writer, 'notice.publish', { noticeId: risky, rev: 1, at: null })).toBe(
    'NOTICE.RISKY',
  )

  const { state, body, rev } = await opened(world, risky)
  expect([state, body, rev]).toEqual(['draft', '请大家来参加违禁词活动', 1])
  const draft = aNoticeDraft()
  await world.call(writer, 'notice.update', { noticeId: risky, rev, draft })
  await world.call(writer, 'notice.publish', { noticeId: risky, rev: rev + 1, at: null })
})

test('a plan goes out at its hour and not before; until then it can be taken back and written anew', async () => {
  const noticeId = await draftNotice(world)
  const soon = new Date(world.cloud.clock.now().getTime() + 3_600_000).toISOString()
  await world.call(writer, 'notice.publish', { noticeId, rev: 1, at: soon })
  await delivered(world)
  expect(messagesOf(world, noticeId)).toEqual([])
  expect(await world.refusal(daughter, 'notice.get', { noticeId })).toBe('NOT_FOUND')
  expect(await world.refusal(writer, 'notice.withdraw', { noticeId, reason: '还没想好' })).toBe(
    'NOTICE.NOT_SENT',
  )

  await world.call(writer, 'notice.hold', { noticeId, rev: 2 })
  await world.call(writer, 'notice.update', { noticeId, rev: 3, draft: aNoticeDraft({ title: '停电通知' }) })
  const later = new Date(world.cloud.clock.now().getTime() + 3_600_000).toISOString()
  await world.call(writer, 'notice.publish', { noticeId, rev: 4, at: later })
  world.cloud.clock.set(new Date(later))
  await delivered(world)

  expect((await world.call(daughter, 'notice.get', { noticeId })).title).toBe('停电通知')
  expect(await world.refusal(writer, 'notice.hold', { noticeId, rev: 5 })).toBe('NOTICE.SENT')
  expect(await noticeWrongs(world, noticeId, peopleAt(world, daxiang))).toEqual([])
})

test('lists are found by title and state; a stale edit is a conflict', async () => {
  const noticeId = await draftNotice(world, { title: '清明集体祭扫安排' })
  const found = await world.call(writer, 'notice.list', { orgId: tongan, state: 'draft', search: '清明' })
  expect(found.items.map(({ id }) => id)).toEqual([noticeId])
  const initials = await world.call(writer, 'notice.list', { orgId: tongan, state: 'draft', search: 'qm' })
  expect(initials.items.map(({ id }) => id)).toEqual([noticeId])

  await world.call(writer, 'notice.update', { noticeId, rev: 1, draft: aNoticeDraft() })
  expect(await world.refusal(writer, 'notice.update', { noticeId, rev: 1, draft: aNoticeDraft() })).toBe(
    'CONFLICT',
  )
  expect(await revOf(world, noticeId)).toBe(2)
})
