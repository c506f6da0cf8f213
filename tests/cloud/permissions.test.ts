import type { Path } from '@/types/kernel/contract'
import { contract } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'
import type { PersonaKey } from '../fixtures/city/personas'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { INPUTS } from './inputs'
import { MATRIX, WHO } from './matrix'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const paths = Object.entries(contract).flatMap(([module, table]) =>
  Object.keys(table).map((name) => `${module}.${name}` as Path),
)

test('the reviewed table has a row for every action, and no other', () => {
  expect(Object.keys(MATRIX).sort()).toEqual([...paths].sort())
})

/** 'in': past the permission, whatever the rule says after; '-': refused for good; '?': as if it were not there. */
const outcome = async (who: PersonaKey, path: Path): Promise<string> => {
  const answer = await world.ask(openidOf(who), path, INPUTS[path])
  if (answer.ok) return 'in'
  if (answer.code === 'FORBIDDEN') return '-'
  return answer.code === 'NOT_FOUND' ? '?' : 'in'
}

describe.each(paths)('%s', (path) => {
  test('lets in whom the table lets in, and nobody else', async () => {
    const found: Record<string, string> = {}
    for (const who of WHO) found[who] = await outcome(who, path)

    expect(found).toEqual(Object.fromEntries(WHO.map((who, i) => [who, MATRIX[path][i]])))
  })
})

test('a withdrawn grant counts no longer, with the very next call', async () => {
  const admin = openidOf('admin')
  const orgId = named.orgs.tongan
  const { items } = await world.call(admin, 'grant.list', { orgId })
  const doorGrant = items.find(({ role }) => role === 'doorStaff')
  await world.call(openidOf('doorStaff'), 'checkin.counts', { activityId: named.activities.daxiangLecture })

  await world.call(admin, 'grant.withdraw', { orgId, grantId: doorGrant?.id ?? '' })

  expect(
    await world.refusal(openidOf('doorStaff'), 'checkin.counts', {
      activityId: named.activities.daxiangLecture,
    }),
  ).toBe('FORBIDDEN')
})

test('refused foreign ids stand in the log of events', async () => {
  await world.refusal(openidOf('organiserTongan'), 'activity.open', {
    activityId: named.activities.ridongLecture,
  })

  const [line] = world.cloud.database.peek('events', {
    query: { openid: openidOf('organiserTongan'), outcome: 'NOT_FOUND', action: 'activity.open' },
  })
  expect(line).toMatchObject({ as: 'nobody' })
})
