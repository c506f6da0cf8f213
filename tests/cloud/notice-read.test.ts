import { peopleIn } from '@/domain/notice'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import {
  aNoticeDraft,
  delivered,
  draftNotice,
  noticeIn,
  noticeWrongs,
  opened,
  peopleAt,
  publishNotice,
  writer,
} from './notice-steps'
import { aboutOf, callOne, callsAbout } from './call-steps'
import { messagesOf } from './message-steps'
import type { Phone } from './phones'
import { makePhones, nthPhone } from './phones'

const { daxiang } = named.orgs
const { father, chenDaxiang } = named.persons
const daughter = openidOf('daughter')

let world: World
let phones: Phone[]
beforeAll(async () => {
  world = await startWorld({ persons: 400 })
  phones = await makePhones(world, 60)
  await world.cloud.tick('jobs')
})
afterAll(() => world.stop())

const phone = (i: number) => nthPhone(phones, i)

test('a family reads it, says 我知道了 for the father, and nobody telephones him any more', async () => {
  const noticeId = await publishNotice(world, { sign: true })
  await delivered(world)
  const read = await world.call(daughter, 'notice.get', { noticeId })
  expect(read).toMatchObject({
    title: '停水通知',
    seen: false,
    readers: [{ personId: father, signedAt: null }],
  })
  const before = (await opened(world, noticeId)).tally

  await world.call(daughter, 'notice.seen', { noticeId })
  await world.call(daughter, 'notice.sign', { noticeId, personId: father })

  const after = await opened(world, noticeId)
  expect([after.signed, after.tally.told, after.tally.toCall]).toEqual([1, 1, before.toCall - 1])
  const [mine] = (await world.call(daughter, 'notice.mine', {})).items
  expect(mine).toMatchObject({ id: noticeId, seen: true })
  const { readers } = await world.call(daughter, 'notice.get', { noticeId })
  expect(readers).toMatchObject([{ personId: father, signedByName: '家人' }])
  expect(readers[0]?.signedAt).not.toBeNull()
  expect(await world.refusal(daughter, 'notice.sign', { noticeId, personId: chenDaxiang })).toBe('NOT_FOUND')
})

test('who came after the others were listed is counted with the first word that is said', async () => {
  const noticeId = await publishNotice(world, { sign: true })
  // Nobody is listed yet.
  await world.call(daughter, 'notice.sign', { noticeId, personId: father })
  await delivered(world)

  const { tally, signed } = await opened(world, noticeId)
  expect([tally.told, signed, peopleIn(tally)]).toEqual([1, 1, peopleAt(world, daxiang).length])
})

test('a couple on one phone says 我知道了 for each; a notice that does not ask takes none', async () => {
  const draft = aNoticeDraft({ sign: true, audience: { kind: 'org', orgId: 'A000003502', born: null } })
  const admin = openidOf('admin')
  const { id: noticeId } = await world.call(admin, 'notice.create', { orgId: named.orgs.xiamen, draft })
  await world.call(admin, 'notice.publish', { noticeId, rev: 1, at: null })
  const { openid, personId, spouseId } = phone(0)

  await world.call(openid, 'notice.sign', { noticeId, personId })
  await world.call(openid, 'notice.sign', { noticeId, personId: spouseId })

  const { readers } = await world.call(openid, 'notice.get', { noticeId })
  expect(readers.map(({ signedAt }) => signedAt !== null)).toEqual([true, true])
  const plain = await publishNotice(world)
  expect(await world.refusal(daughter, 'notice.sign', { noticeId: plain, personId: father })).toBe(
    'NOTICE.NO_SIGN',
  )
})

test('who was telephoned is ticked off; a stranger’s id adds nobody', async () => {
  const noticeId = await publishNotice(world)
  await delivered(world)
  const { items } = await callsAbout(world, writer, noticeId, 'notice')
  const [first] = items
  const personId = first?.personId ?? ''
  expect(first).toMatchObject({ why: 'account', orgName: '大乡村', holds: false })
  expect(first?.words).toContain('有一条通知')

  await callOne(world, writer, { activityId: noticeId, personId, subject: 'notice' })

  expect((await opened(world, noticeId)).tally).toMatchObject({ told: 1, toCall: items.length - 1 })
  const foreign = aboutOf(noticeId, named.persons.retiree, 'notice')
  expect(await world.refusal(writer, 'call.claim', foreign)).toBe('NOT_FOUND')
  expect(await noticeWrongs(world, noticeId, peopleAt(world, daxiang))).toEqual([])
})

test('a correction keeps what stood there, and tells again only where that is wanted', async () => {
  const noticeId = await publishNotice(world, { sign: true })
  await delivered(world)
  await world.call(daughter, 'notice.sign', { noticeId, personId: father })
  const text = { title: '停水通知', body: '改到后天上午停水。', changed: '停水改到后天' }

  await world.call(writer, 'notice.correct', { noticeId, rev: 2, ...text, again: false })
  expect(noticeIn(world, noticeId).telling).toBe(1)
  expect((await opened(world, noticeId)).signed).toBe(1)

  const more = { ...text, body: '改到大后天上午停水。', changed: '停水改到大后天' }
  await world.call(writer, 'notice.correct', { noticeId, rev: 3, ...more, again: true })
  await delivered(world)

  const { older, readers } = await world.call(daughter, 'notice.get', { noticeId })
  expect(older.map(({ changed }) => changed)).toEqual(['停水改到后天', '停水改到大后天'])
  expect(older[0]?.body).toContain('明天上午停水')
  expect(readers).toMatchObject([{ signedAt: null }])
  expect((await opened(world, noticeId)).signed).toBe(0)
  expect(await noticeWrongs(world, noticeId, peopleAt(world, daxiang))).toEqual([])
})

test('what is withdrawn says why; nobody is told or telephoned any more', async () => {
  const noticeId = await publishNotice(world)
  await delivered(world)
  await world.call(writer, 'notice.withdraw', { noticeId, reason: '日期写错了' })
  await delivered(world)

  expect(await world.call(daughter, 'notice.get', { noticeId })).toMatchObject({
    withdrawn: { reason: '日期写错了' },
  })
  const { tally } = await opened(world, noticeId)
  expect([tally.toCall, tally.waiting, tally.dropped]).toEqual([0, 0, peopleAt(world, daxiang).length])
  expect(await world.refusal(writer, 'notice.withdraw', { noticeId, reason: '再来' })).toBe(
    'NOTICE.WITHDRAWN',
  )
})

test('at night it waits for the morning, and nobody is telephoned for that', async () => {
  const noticeId = await draftNotice(world)
  const evening = new Date('2026-11-25T22:00:00.000+08:00')
  world.cloud.clock.set(evening)
  await world.call(daughter, 'home.get', {})
  await world.call(writer, 'notice.publish', { noticeId, rev: 1, at: null })
  await delivered(world)
  expect((await opened(world, noticeId)).tally).toMatchObject({
    waiting: peopleAt(world, daxiang).length,
    toCall: 0,
  })

  world.cloud.clock.set(new Date('2026-11-26T07:31:00.000+08:00'))
  await delivered(world)
  expect((await opened(world, noticeId)).tally.waiting).toBe(0)
})

test('a merged file and the one it stands for are told once', async () => {
  const noticeId = await publishNotice(world)
  await world.cloud.tick('jobs', 'notice-expand')
  const admin = openidOf('admin')
  await world.call(admin, 'person.merge', { keepId: father, dropId: chenDaxiang, reason: '同一个人' })
  await delivered(world)

  const stateOf = (id: string) => messagesOf(world, noticeId).find(({ personId }) => personId === id)?.state
  expect([stateOf(father), stateOf(chenDaxiang)]).toEqual(['unreachable', 'cancelled'])
  await world.call(admin, 'person.unmerge', { personId: chenDaxiang })
})
