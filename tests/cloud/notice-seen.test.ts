import { peopleIn } from '@/domain/notice'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { callsAbout } from './call-steps'
import { messagesOf } from './message-steps'
import {
  aNoticeDraft,
  delivered,
  noticeWrongs,
  opened,
  peopleAt,
  publishNotice,
  writer,
} from './notice-steps'
import { tickLater } from './stops'

const { changqing, daxiang, xiamen } = named.orgs
const { father, husband, wife } = named.persons
const [daughter, couple, admin] = [openidOf('daughter'), openidOf('couple'), openidOf('admin')]

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
  await tickLater(world)
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

/** To 长青社区, where the couple lives; worth a call. */
const toChangqing = async (sign = false): Promise<string> => {
  const draft = aNoticeDraft({ sign, audience: { kind: 'org', orgId: changqing, born: null } })
  const { id } = await world.call(admin, 'notice.create', { orgId: xiamen, draft })
  await world.call(admin, 'notice.publish', { noticeId: id, rev: 1, at: null })
  return id
}
const state = (noticeId: string, personId: string) => {
  const found = messagesOf(world, noticeId).filter((each) => each.personId === personId)
  return found.map((each) => `${each.version} ${each.state} ${each.why ?? ''}`)
}
const tally = async (noticeId: string) => (await world.call(admin, 'notice.open', { noticeId })).tally

test('whoever opened it in the app is not telephoned any more, and the page says so', async () => {
  const noticeId = await toChangqing()
  await delivered(world)
  const before = await tally(noticeId)

  await world.call(couple, 'notice.seen', { noticeId })

  const after = await tally(noticeId)
  expect([after.seen, after.told, after.toCall]).toEqual([2, 0, before.toCall - 2])
  expect(peopleIn(after)).toBe(peopleIn(before))
  expect([state(noticeId, husband), state(noticeId, wife)]).toEqual([['1 told seen'], ['1 told seen']])
  const { items } = await callsAbout(world, admin, noticeId, 'notice')
  expect(items.map(({ personId }) => personId)).not.toContain(husband)
})

test('read before anybody is listed counts too; nothing is sent after it', async () => {
  const noticeId = await toChangqing()
  await world.call(couple, 'notice.seen', { noticeId })
  await delivered(world)

  expect(state(noticeId, wife)).toEqual(['1 told seen'])
  expect(await noticeWrongsOf(noticeId)).toEqual([])
})

const noticeWrongsOf = async (noticeId: string): Promise<string[]> => {
  const people = peopleIn(await tally(noticeId))
  return people === peopleAt(world, changqing).length ? [] : [`${people} people`]
}

test('where 我知道了 is asked only that counts; told once more, it is to be seen once more', async () => {
  const signed = await toChangqing(true)
  await delivered(world)
  await world.call(couple, 'notice.seen', { noticeId: signed })
  expect((await tally(signed)).seen).toBe(0)

  const noticeId = await toChangqing()
  await world.call(couple, 'notice.seen', { noticeId })
  const text = { title: '停水通知', body: '后天停水。', changed: '改到后天', again: true }
  await world.call(admin, 'notice.correct', { noticeId, rev: 2, ...text })
  await delivered(world)
  expect((await world.call(couple, 'notice.get', { noticeId })).seen).toBe(false)
  expect((await tally(noticeId)).seen).toBe(0)

  await world.call(couple, 'notice.seen', { noticeId })

  expect((await tally(noticeId)).seen).toBe(2)
  expect((await world.call(couple, 'notice.get', { noticeId })).seen).toBe(true)
})

test('a helper’s look counts for the parent only with the parent’s consent', async () => {
  const noticeId = await publishNotice(world)
  await delivered(world)
  await world.call(daughter, 'notice.seen', { noticeId })
  expect(state(noticeId, father)).not.toContain('1 told seen')

  const { links } = await world.call(writer, 'person.get', { personId: father })
  await world.call(writer, 'family.vouch', {
    ...{ personId: father, linkId: links[0]?.id ?? '', how: 'phone' },
  })
  await world.call(daughter, 'notice.seen', { noticeId })

  expect(state(noticeId, father)).toEqual(['1 told seen'])
  expect(await noticeWrongs(world, noticeId, peopleAt(world, daxiang))).toEqual([])
})

test('the tally of a notice to many is counted by the index alone', async () => {
  expect(peopleIn((await opened(world, await publishNotice(world))).tally)).toBe(0)
})
