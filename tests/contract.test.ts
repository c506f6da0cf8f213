import type { Action, ActionTable } from '@/types/kernel/action'
import { contract } from '@/types/kernel/contract'
import { sentences } from '@/types/kernel/errors'
import { functionOf } from '@/types/kernel/functions'

import { collections } from '@/config/collections'
import { apiRoutes } from '@/cloudfunctions/features/routes'
import { rolesIn } from '@/cloudfunctions/kit/permissions'

const actions: { path: string; action: Action }[] = Object.entries(
  contract as Record<string, ActionTable>,
).flatMap(([module, table]) =>
  Object.entries(table).map(([name, action]) => ({ path: `${module}.${name}`, action })),
)

test('every action has exactly one handler in the function that the phone will ask', () => {
  const expected = actions.map(({ path }) => path).filter((path) => functionOf(path) === 'api')

  expect(apiRoutes.map(({ path }) => path).sort()).toEqual(expected.sort())
})

test('a role never counts without a record: every action for a role names its scope', () => {
  const loose = actions.filter(({ action }) => rolesIn(action.allow).length > 0 && action.scope === 'none')

  expect(loose.map(({ path }) => path)).toEqual([])
})

test('every declared error has a sentence, and every sentence is somebody’s', () => {
  const kernel = [
    'INPUT',
    'FORBIDDEN',
    'NOT_FOUND',
    'CONFLICT',
    'BUSY',
    'OFFLINE',
    'INTERNAL',
    'ACCOUNT.UNKNOWN',
  ]
  const declared = new Set([...kernel, ...actions.flatMap(({ action }) => [...action.errors])])

  expect(Object.keys(sentences).filter((code) => !declared.has(code))).toEqual([])
})

test('no sentence blames, and each says what is so or what to do in at most 30 characters', () => {
  for (const sentence of Object.values(sentences)) {
    expect(sentence.length).toBeLessThanOrEqual(30)
    expect(sentence).not.toMatch(/错误|失败|非法|无效|爽约/)
  }
})

test('no index stands over two arrays, and no collection has more than 20', () => {
  const arrays = new Set([
    'ancestors',
    'homes',
    'search',
    'grantOrgs',
    'grantScopes',
    'persons.personId',
    'proxies.personId',
    'marks.requestId',
    'members',
  ])

  for (const { indexes } of collections) {
    expect(indexes.length).toBeLessThanOrEqual(20)
    for (const { keys } of indexes)
      expect(keys.filter(({ name }) => arrays.has(name)).length).toBeLessThanOrEqual(1)
  }
})
