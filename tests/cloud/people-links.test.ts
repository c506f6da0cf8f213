import type { InputOf } from '@/types/kernel/contract'
import { LIMITS } from '@/types/kernel/limits'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { accountOf, duplicate, father, idsOn, merge, organiser, personOf } from './merge-steps'
import { killedAtEveryWrite } from './stops'

const daughter = openidOf('daughter')

let world: World
beforeAll(async () => {
  world = await startWorld({ threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

let neighbours = 0
/** Somebody of the village with a WeChat of their own. */
const aNeighbour = async () => {
  neighbours += 1
  const openid = `oNeighbour_${neighbours}`
  const name = `邻居${'甲乙丙丁戊己庚辛'.charAt(neighbours - 1)}`
  const { id } = await world.call(openid, 'person.introduce', { name, orgId: named.orgs.daxiang })
  return { id, openid, name }
}

const asNeighbour = (personId: string): InputOf<'person.link'> => ({
  ...{ personId, forPersonId: father, relation: 'neighbour' },
  ...{ how: 'paper', note: '带了村里的证明' },
})
const linksOf = async (personId: string) => (await world.call(organiser, 'person.get', { personId })).links

test('staff confirms a link by paper: the neighbour’s own WeChat acts for the father, and the page says who vouched', async () => {
  const { id, openid, name } = await aNeighbour()

  await world.call(organiser, 'person.link', asNeighbour(id))

  expect((await world.call(openid, 'account.get', {})).persons).toMatchObject([
    { id, standing: 'self' },
    { id: father, standing: 'proxy', relation: 'neighbour' },
  ])
  const link = (await linksOf(father)).find(({ holder }) => holder?.id === id)
  expect(link).toMatchObject({
    holder: { id, name },
    confirmed: { how: 'paper', byName: '叶志恒', note: '带了村里的证明' },
  })
  const { actsFor } = await world.call(organiser, 'person.get', { personId: id })
  expect(actsFor).toEqual([{ id: father, name: '洪文质', relation: 'neighbour' }])
})

test('linked twice is linked once; unlinked twice is unlinked; registrations stay', async () => {
  const { id, openid } = await aNeighbour()
  const tap = newRequest()
  await world.call(organiser, 'person.link', asNeighbour(id), tap)
  await world.call(organiser, 'person.link', asNeighbour(id), tap)
  await world.call(organiser, 'person.link', asNeighbour(id))
  expect(idsOn(world, openid)).toEqual([id, father])
  const activityId = named.activities.daxiangPhone
  await world.call(openid, 'registration.create', { activityId, personId: father })

  const link = (await linksOf(father)).find(({ holder }) => holder?.id === id)
  const unlink = { personId: father, linkId: link?.id ?? '', reason: '搬走了' }
  await world.call(organiser, 'person.unlink', unlink)
  await world.call(organiser, 'person.unlink', unlink)

  expect(idsOn(world, openid)).toEqual([id])
  expect(idsOn(world, daughter)).toEqual([father])
  const { items } = await world.call(daughter, 'registration.get', { activityId })
  expect(items).toMatchObject([{ personId: father, state: 'registered' }])
  await world.call(daughter, 'registration.cancel', { activityId, personId: father })
})

/** The link of the father's that this file's account has. */
const endOf = async (id: string) => {
  const link = (await linksOf(father)).find(({ holder }) => holder?.id === id)
  return { personId: father, linkId: link?.id ?? '', reason: '搬走了' }
}

test('a link that is killed at any write and repeated is whole', async () => {
  await killedAtEveryWrite(world, {
    prepare: () => duplicate(world, '好邻居'),
    ask: ({ id }, tap) => world.ask(organiser, 'person.link', asNeighbour(id), tap),
    then: 'again',
    check: async ({ id, openid }, moment) => {
      expect([moment, idsOn(world, openid)]).toEqual([moment, [id, father]])
      await world.call(organiser, 'person.unlink', await endOf(id))
    },
  })
})

test('the end of a link that is killed at any write and repeated is whole', async () => {
  await killedAtEveryWrite(world, {
    prepare: async () => {
      const { id, openid } = await duplicate(world, '好邻居')
      await world.call(organiser, 'person.link', asNeighbour(id))
      return { id, openid, end: await endOf(id) }
    },
    ask: ({ end }, tap) => world.ask(organiser, 'person.unlink', end, tap),
    then: 'again',
    check: ({ id, openid }, moment) => expect([moment, idsOn(world, openid)]).toEqual([moment, [id]]),
  })
})

test('only one’s own WeChat counts: whoever is acted for lends nobody a hand', async () => {
  const refused = await world.refusal(organiser, 'person.link', {
    ...asNeighbour(father),
    forPersonId: named.persons.chenDaxiang,
  })

  expect(refused).toBe('PERSON.NO_ACCOUNT')
  expect(idsOn(world, daughter)).toEqual([father])
})

test('a WeChat that acts for as many as it may takes nobody more', async () => {
  const { id, openid } = await aNeighbour()
  const people = world.city.persons.filter(({ ancestors }) => ancestors.includes(named.orgs.tongan))
  const many = people.filter(({ _id }) => _id !== father).slice(0, LIMITS.proxiesPerAccount - 1)
  for (const { _id } of many)
    await world.call(organiser, 'person.link', { ...asNeighbour(id), forPersonId: _id })

  expect(await world.refusal(organiser, 'person.link', asNeighbour(id))).toBe('PERSON.TOO_MANY')
  expect(idsOn(world, openid)).toHaveLength(LIMITS.proxiesPerAccount)
})

test('a merged file is linked to nobody and confirmed no more', async () => {
  const { id } = await duplicate(world)
  const { id: neighbour } = await aNeighbour()
  await merge(world, id)

  const link = { ...asNeighbour(neighbour), forPersonId: id }
  expect(await world.refusal(organiser, 'person.link', link)).toBe('PERSON.MERGED')
  expect(await world.refusal(organiser, 'person.confirm', { personId: id, how: 'phone' })).toBe(
    'PERSON.MERGED',
  )
  await world.call(organiser, 'person.unmerge', { personId: id })
})

test('staff says this unverified person is who they say: verified, with who said so and how', async () => {
  expect(personOf(world, father).verified).toBe(false)

  await world.call(organiser, 'person.confirm', { personId: father, how: 'inPerson', note: '看了身份证' })

  const file = await world.call(organiser, 'person.get', { personId: father })
  expect(file).toMatchObject({
    verified: true,
    confirmed: { how: 'inPerson', byName: '叶志恒', note: '看了身份证' },
  })
})

test('a person’s page masks the number, names likely duplicates, and shows what is merged on both sides', async () => {
  const [keep, drop] = [await duplicate(world, '林有重'), await duplicate(world, '林有重')]
  const file = await world.call(organiser, 'person.get', { personId: keep.id })
  expect(file.namesakes).toMatchObject([{ id: drop.id, name: '林有重', birthYear: null }])

  await merge(world, drop.id, keep.id)

  const kept = await world.call(organiser, 'person.get', { personId: keep.id })
  expect(kept).toMatchObject({ namesakes: [], mergedFrom: [{ id: drop.id }], mergedInto: null })
  const away = await world.call(organiser, 'person.get', { personId: drop.id })
  expect(away).toMatchObject({ mergedInto: { id: keep.id }, links: [], namesakes: [] })
  const withPhone = world.city.persons.find(({ orgId, phone }) => orgId === named.orgs.daxiang && phone)
  const masked = await world.call(organiser, 'person.get', { personId: withPhone?._id ?? '' })
  expect(JSON.stringify(masked)).not.toContain(withPhone?.phone)
  expect(masked.phoneMasked).toContain('****')
})

test('of those a person acts for, staff sees only the ones it looks after', async () => {
  const { id, openid } = await aNeighbour()
  const elsewhere = named.persons.chenRidong
  const { code } = await world.call(openidOf('organiserJimei'), 'person.giveCode', {
    ...{ personId: elsewhere, relation: 'relative', confirmedBy: 'phone' },
  })
  await world.call(openid, 'person.useCode', { code })
  expect(accountOf(world, openid).proxies).toMatchObject([
    { personId: elsewhere, confirmed: { how: 'phone', byName: '柯雅婷' } },
  ])

  expect((await world.call(organiser, 'person.get', { personId: id })).actsFor).toEqual([])
  const seen = await world.call(openidOf('organiser'), 'person.get', { personId: id })
  expect(seen.actsFor).toMatchObject([{ id: elsewhere }])
})
