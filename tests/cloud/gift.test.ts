import { unzipSync } from 'fflate'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { killedAtEveryWrite } from './stops'
import { admin, peopleOf, tongan } from './visit-steps'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 120, threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const { tongan: orgId } = named.orgs
const DRAFT = { title: '春节慰问', on: '2027-02-05', kind: 'cash' as const, goods: '', cents: 50_000 }
const signed = { what: 'signed' as const, name: '某某' }
const get = (giftId: string) => world.call(tongan, 'gift.get', { giftId })
const stored = (giftId: string) => world.cloud.database.peek('gifts', { query: { _id: giftId } })[0]

/** A list of so many people of 同安, not begun. */
const aList = async (people: number) => {
  const { id: giftId } = await world.call(tongan, 'gift.create', { orgId, draft: DRAFT })
  const personIds = peopleOf(world, orgId).slice(0, people)
  if (people > 0) await world.call(tongan, 'gift.addPeople', { giftId, personIds })
  return { giftId, personIds, first: personIds[0] ?? '' }
}
const begun = async (people: number) => {
  const list = await aList(people)
  await world.call(tongan, 'gift.start', { giftId: list.giftId })
  return list
}

test('twelve times 500 yuan: eleven signed, one for his wife, and one returned make 6,000', async () => {
  const { giftId, personIds } = await begun(12)
  const settle = (personId: string, how: Parameters<typeof world.call<'gift.settle'>>[2]['how']) =>
    world.call(tongan, 'gift.settle', { giftId, personId, how })
  const [proxied = '', returned = '', ...others] = personIds
  for (const personId of others) await settle(personId, signed)
  await settle(proxied, { what: 'proxy', name: '林阿花', relation: 'wife' })
  expect(await world.refusal(tongan, 'gift.close', { giftId })).toBe('GIFT.PENDING')
  await settle(returned, { what: 'returned', reason: '搬去外地，联系不上' })
  await world.call(tongan, 'gift.close', { giftId })

  const { totals, lines, state } = await get(giftId)
  expect(totals).toEqual({ people: 12, budget: 600_000, given: 550_000, returned: 50_000, pending: 0 })
  expect(state).toBe('closed')
  expect(lines.find(({ personId }) => personId === proxied)).toMatchObject({
    ...{ state: 'proxy', signedName: '林阿花', relation: 'wife', byName: '叶志恒' },
  })
  expect(await world.refusal(tongan, 'gift.settle', { giftId, personId: returned, how: signed })).toBe(
    'GIFT.CLOSED',
  )
  const { items } = await world.call(openidOf('head'), 'gift.list', { orgId })
  expect(items.find(({ id }) => id === giftId)?.totals.given).toBe(550_000)
})

test('the list stands once it begins; people of elsewhere and the same person twice never get on it', async () => {
  const { giftId, personIds, first } = await aList(2)
  const elsewhere = named.persons.retiree
  const add = { giftId, personIds: [first, elsewhere] }
  expect(await world.call(tongan, 'gift.addPeople', add)).toEqual({ people: 2 })
  await world.call(tongan, 'gift.dropPerson', { giftId, personId: personIds[1] ?? '' })
  const { rev } = await get(giftId)
  const change = { giftId, rev, draft: { ...DRAFT, cents: 30_000 } }
  await world.call(tongan, 'gift.update', change)
  expect(await world.refusal(tongan, 'gift.update', change)).toBe('CONFLICT')
  await world.call(tongan, 'gift.start', { giftId })

  expect((await get(giftId)).totals).toMatchObject({ people: 1, budget: 30_000 })
  expect(await world.refusal(tongan, 'gift.addPeople', { giftId, personIds })).toBe('GIFT.STARTED')
  expect(await world.refusal(tongan, 'gift.start', { giftId })).toBe('GIFT.STARTED')
  expect(await world.refusal(tongan, 'gift.start', { giftId: (await aList(0)).giftId })).toBe('GIFT.EMPTY')
})

test('a line is signed once, a slip is opened again with a reason', async () => {
  const { giftId, first: personId } = await begun(1)
  const tap = newRequest()
  const settle = { giftId, personId, how: signed }
  await world.call(tongan, 'gift.settle', settle, tap)
  await world.call(tongan, 'gift.settle', settle, tap)
  expect(await world.refusal(admin, 'gift.settle', settle)).toBe('GIFT.SETTLED')

  await world.call(tongan, 'gift.reopen', { giftId, personId, reason: '点错了人' })
  expect((await get(giftId)).totals).toMatchObject({ given: 0, pending: 50_000 })
})

test('everybody of an age is added in one tap', async () => {
  const { giftId } = await aList(0)
  const { people } = await world.call(tongan, 'gift.addOlder', { giftId, age: 80 })
  const old = world.city.persons.filter(
    ({ ancestors, birthYear }) => ancestors.includes(orgId) && birthYear !== null && birthYear <= 1946,
  )
  expect(people).toBe(old.length)
  expect((await world.call(tongan, 'gift.addOlder', { giftId, age: 90 })).people).toBe(old.length)
})

test('the paper has a line for each person, what is recorded already, and the sums', async () => {
  const { giftId, first: personId } = await begun(2)
  const how = { what: 'proxy' as const, name: '林阿花', relation: 'wife' as const }
  await world.call(tongan, 'gift.settle', { giftId, personId, how })

  const { name, url } = await world.call(tongan, 'print.giftSheet', { giftId })
  const files = unzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer()))
  const text = new TextDecoder().decode(files['word/document.xml']).replaceAll(/<[^>]+>/g, '')

  expect(name).toBe('慰问签领表_春节慰问_2027-02-05.docx')
  for (const words of ['妻子林阿花代领', '预算1000元', '已发500元，退回0元，还没领500元'])
    expect(text).toContain(words)
})

test('killed at any write and tapped again, each step of a list is one step', async () => {
  const check =
    (state: string, lines: string[]) =>
    ({ giftId }: { giftId: string }, moment: string) => {
      const found = stored(giftId) as { state: string; lines: Record<string, { state: string }> } | undefined
      const states = Object.values(found?.lines ?? {}).map((line) => line.state)
      expect([moment, found?.state, states]).toEqual([moment, state, lines])
    }
  await killedAtEveryWrite(world, {
    prepare: () => aList(1),
    ask: ({ giftId }, tap) => world.ask(tongan, 'gift.start', { giftId }, tap),
    then: 'again',
    check: check('giving', ['pending']),
  })
  await killedAtEveryWrite(world, {
    prepare: () => begun(1),
    ask: ({ giftId, first }, tap) =>
      world.ask(tongan, 'gift.settle', { giftId, personId: first, how: signed }, tap),
    then: 'again',
    check: check('giving', ['signed']),
  })
  await killedAtEveryWrite(world, {
    prepare: async () => {
      const list = await begun(1)
      await world.call(tongan, 'gift.settle', { giftId: list.giftId, personId: list.first, how: signed })
      return list
    },
    ask: ({ giftId }, tap) => world.ask(tongan, 'gift.close', { giftId }, tap),
    then: 'again',
    check: check('closed', ['signed']),
  })
  await killedAtEveryWrite(world, {
    prepare: () => aList(0),
    ask: ({ giftId }, tap) =>
      world.ask(tongan, 'gift.addPeople', { giftId, personIds: peopleOf(world, orgId).slice(0, 1) }, tap),
    then: 'again',
    check: check('draft', ['pending']),
  })
})
