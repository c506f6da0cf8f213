import fc from 'fast-check'

import type { Path } from '@/types/kernel/contract'
import { contract } from '@/types/kernel/contract'
import type { ActionTable } from '@/types/kernel/action'
import { functionOf } from '@/types/kernel/functions'

import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { INPUTS } from './inputs'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60 })
  await world.cloud.database.load('accounts', [everything()])
})
afterAll(() => world.stop())

const openid = 'oFuzz_everything'

/** Somebody who may do everything, so that only the schema stands in the way. */
const everything = () => {
  const [admin, retiree] = [openidOf('admin'), openidOf('retiree')].map(
    (id) => world.cloud.database.peek('accounts', { query: { _id: id } })[0],
  )
  const grants = (admin?.grants as { role: string }[]).flatMap((grant) =>
    ['admin', 'organiser', 'doorStaff', 'head', 'secretary', 'auditor', 'leader'].map((role) => ({
      ...grant,
      role,
    })),
  )
  return { ...admin, _id: openid, grants, persons: retiree?.persons, proxies: retiree?.persons }
}

const actions = Object.entries(contract as Record<string, ActionTable>).flatMap(([module, table]) =>
  Object.entries(table).map(([name, action]) => ({ path: `${module}.${name}` as Path, action })),
)

/** A good input with one thing wrong: what an attacker, an old phone or a bug would send. */
const spoilt = (good: object) => {
  const keys = Object.keys(good)
  const operator = fc.constantFrom({ $gt: '' }, { $ne: null }, ['<>', ''], { $where: '1' }, '__proto__')
  const anything = fc.oneof(
    fc.anything({ maxDepth: 2 }),
    operator,
    fc.string({ minLength: 300, maxLength: 2000 }),
  )
  const field = keys.length > 0 ? fc.constantFrom(...keys) : fc.constant('extra')
  return fc.oneof(
    fc.tuple(field, anything).map(([key, value]) => ({ ...good, [key]: value })),
    fc
      .tuple(fc.string({ minLength: 1, maxLength: 8 }), anything)
      .map(([key, value]) => ({ ...good, [`x${key}`]: value })),
    anything,
  )
}

const total = () => world.cloud.database.collections().map(({ name, count }) => `${name} ${count}`)

describe.each(actions)('$path', ({ path, action }) => {
  test('what the schema rejects changes nothing and reads nothing but the caller; never INTERNAL', async () => {
    const before = total()

    await fc.assert(
      fc.asyncProperty(spoilt(INPUTS[path]), async (raw) => {
        const [input] = JSON.parse(JSON.stringify([raw])) as [unknown]
        if (action.input.safeParse(input).success) return
        const data = { path, input, requestId: newRequest() }

        const { result } = await world.cloud.call(functionOf(path), data, { openid })

        expect(result).toMatchObject({ ok: false, code: 'INPUT' })
        expect(world.cloud.calls().at(-1)?.databaseCalls).toBe(1)
      }),
      { numRuns: 12, seed: 20261122 },
    )

    expect(total()).toEqual(before)
  })
})

test.each([
  {},
  null,
  'text',
  { path: 'home.get' },
  { path: 'no.such', input: {}, requestId: 'ABCDEFGHJKMNPQRS' },
])('a call that is no call is refused without touching the database: %j', async (data) => {
  const { result } = await world.cloud.call('api', data, { openid })

  expect(result).toMatchObject({ ok: false })
  expect(world.cloud.calls().at(-1)?.databaseCalls).toBe(0)
})
