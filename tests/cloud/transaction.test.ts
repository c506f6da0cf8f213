import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { accountOf, duplicate, father, merge, organiser, personOf, stateOf } from './merge-steps'
import { lastCall } from './state'

let world: World
beforeAll(async () => {
  world = await startWorld({ threads: 3, persons: 60 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

/** caller, receipt, two files; then start, two reads, two changes, commit. */
const FIRST_CHANGE = 8
/** A try that meets a conflict: start, two reads, the refused change, rollback. */
const REFUSED_TRY = 5

const meanwhile = (at: number, work: () => Promise<unknown>) =>
  world.cloud.faults.add({
    ...{ function: 'api', action: /^person\.merge$/, at, when: 'before' as const },
    do: { meanwhile: work },
  })

const confirm = (personId: string) => world.call(organiser, 'person.confirm', { personId, how: 'phone' })

const actionsOf = (path: string): string[] =>
  lastCall(world, path).databaseActions.map((action) => action.replace('database.', ''))

test('somebody else changes a document in between: all is read and decided once more, and nothing is lost', async () => {
  const { id } = await duplicate(world)
  meanwhile(FIRST_CHANGE, () => confirm(id))

  await merge(world, id)

  const tries = actionsOf('person.merge').filter((action) => action.endsWith('Transaction'))
  expect(tries).toEqual([
    ...['startTransaction', 'abortTransaction'],
    ...['startTransaction', 'commitTransaction'],
  ])
  expect(personOf(world, id)).toMatchObject({ verified: true, mergedInto: father })
})

test('a second document that changed in between undoes the change of the first', async () => {
  const { id, openid } = await duplicate(world)
  const before = stateOf(world, [father, id], [openid])
  meanwhile(FIRST_CHANGE + 1, async () => {
    expect(stateOf(world, [father, id], [openid])).toEqual(before)
    await confirm(father)
  })

  await merge(world, id)

  expect(actionsOf('person.merge').filter((action) => action === 'startTransaction')).toHaveLength(2)
  expect(personOf(world, father)).toMatchObject({ verified: true })
  expect(personOf(world, father).mergedFrom).toContain(id)
})

test('whoever is overtaken five times is asked to try again, and nothing has changed', async () => {
  const { id } = await duplicate(world)
  for (let tries = 0; tries < 5; tries += 1) meanwhile(FIRST_CHANGE + tries * REFUSED_TRY, () => confirm(id))

  const input = { keepId: father, dropId: id, reason: '同一个人' }
  expect(await world.refusal(organiser, 'person.merge', input)).toBe('BUSY')

  expect(personOf(world, id).mergedInto).toBeNull()
  expect(personOf(world, father).mergedFrom ?? []).not.toContain(id)
})

test('what the rule refuses inside rolls back at once and is not tried again', async () => {
  const { id } = await duplicate(world)
  await merge(world, id)

  const input = { keepId: named.persons.chenDaxiang, dropId: id, reason: '同一个人' }
  expect(await world.refusal(organiser, 'person.merge', input)).toBe('PERSON.MERGED')

  const ends = actionsOf('person.merge').filter((action) => action.endsWith('Transaction'))
  expect(ends).toEqual(['startTransaction', 'abortTransaction'])
})

test('two members of staff merge a pair the two ways at once: one of them is told', async () => {
  const [one, two] = [await duplicate(world), await duplicate(world)]
  let other = ''
  meanwhile(FIRST_CHANGE, async () => {
    const answer = await world.ask(openidOf('admin'), 'person.confirm', { personId: one.id, how: 'paper' })
    expect(answer.ok).toBe(true)
    world.cloud.faults.clear()
    await world.call(openidOf('admin'), 'person.merge', {
      ...{ keepId: two.id, dropId: one.id, reason: '同一个人' },
    })
    other = personOf(world, one.id).mergedInto ?? ''
  })

  const input = { keepId: one.id, dropId: two.id, reason: '同一个人' }
  expect(await world.refusal(organiser, 'person.merge', input)).toBe('PERSON.MERGED')

  expect(other).toBe(two.id)
  expect(personOf(world, two.id)).toMatchObject({ mergedInto: null, mergedFrom: [one.id] })
  expect(accountOf(world, one.openid).persons).toMatchObject([{ personId: two.id }])
})
