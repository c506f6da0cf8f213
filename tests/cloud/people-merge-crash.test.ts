import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { accountOf, duplicate, father, merge, organiser, personOf, stateOf } from './merge-steps'
import { killedAtEveryWrite } from './stops'

const daughter = openidOf('daughter')

let world: World
beforeAll(async () => {
  world = await startWorld({ threads: 2, persons: 60 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const twice = async () => {
  const { id, openid } = await duplicate(world)
  const state = () => stateOf(world, [father, id], [openid, daughter])
  return { id, openid, state, before: state() }
}

test('a merge that is killed at any call and repeated is whole', async () => {
  const stops = await killedAtEveryWrite(world, {
    prepare: twice,
    ask: ({ id }, tap) =>
      world.ask(organiser, 'person.merge', { keepId: father, dropId: id, reason: '同一个人' }, tap),
    then: 'again',
    check: async ({ id, openid }, moment) => {
      expect([moment, personOf(world, id).mergedInto]).toEqual([moment, father])
      expect(personOf(world, father).mergedFrom).toEqual([id])
      const shown = { personId: father, formerIds: [id] }
      expect(accountOf(world, openid).persons).toMatchObject([{ ...shown, was: id }])
      expect(accountOf(world, daughter).proxies).toMatchObject([shown])
      await world.call(organiser, 'person.unmerge', { personId: id })
    },
  })
  expect(stops).toBeGreaterThanOrEqual(8)
})

test('undoing a merge that is killed at any call and repeated leaves everything as it was', async () => {
  const stops = await killedAtEveryWrite(world, {
    prepare: async () => {
      const made = await twice()
      await merge(world, made.id)
      return made
    },
    ask: ({ id }, tap) => world.ask(organiser, 'person.unmerge', { personId: id }, tap),
    then: 'again',
    check: ({ state, before }, moment) => expect([moment, state()]).toEqual([moment, before]),
  })
  expect(stops).toBeGreaterThanOrEqual(8)
})
