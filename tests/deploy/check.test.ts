import { aPlan } from './a-city-hall'
import type { Environment } from './an-environment'
import { anEnvironment, checked, collectionOf, deployed, functionOf } from './an-environment'

const ready = async (): Promise<Environment> => {
  const env = anEnvironment()
  await deployed(env, aPlan())
  return env
}

const api = (env: Environment) => functionOf(env, 'api')
const jobs = (env: Environment) => functionOf(env, 'jobs')

test('a deployed environment is as planned', async () => {
  expect(await checked(await ready(), aPlan())).toEqual([])
})

test('a check changes nothing', async () => {
  const env = anEnvironment()

  await checked(env, aPlan())

  expect(env.changes).toEqual([])
})

const CASES: [string, (env: Environment) => unknown, string][] = [
  ['a collection', (env) => env.collections.delete('events'), 'Collection events is missing.'],
  [
    'a rule',
    (env) => Object.assign(collectionOf(env, 'orgs'), { rule: 'READONLY' }),
    'Collection orgs is READONLY, not ADMINONLY.',
  ],
  [
    'an index',
    (env) => collectionOf(env, 'orgs').indexes.pop(),
    'Index children of collection orgs is missing.',
  ],
  [
    'the storage rule',
    (env) => Object.assign(env, { storage: { read: true, write: false } }),
    'The storage rule is not the planned one: clients may read or write too much.',
  ],
  [
    'a timeout',
    (env) => env.functions.set('api', { ...api(env), timeoutSeconds: 3 }),
    'Function api may run 3 s, not 10 s.',
  ],
  [
    'memory',
    (env) => env.functions.set('api', { ...api(env), memoryMb: 128 }),
    'Function api has 128 MB of memory, not 256 MB.',
  ],
  [
    'a runtime',
    (env) => env.functions.set('jobs', { ...jobs(env), runtime: 'Nodejs8.9' }),
    'Function jobs runs on Nodejs8.9, not on Nodejs20.19: no interface changes that. Delete it and deploy.',
  ],
  [
    'code',
    (env) => (jobs(env).marks['code'] = 'other'),
    'The code of function jobs is not the one built here.',
  ],
  [
    'a variable',
    (env) => delete api(env).variables['WANQING_CLAIM_CODE'],
    'Variable WANQING_CLAIM_CODE of function api is missing.',
  ],
  [
    'its value',
    (env) => (api(env).variables['WANQING_ENV_VERSION'] = 'trial'),
    'Variable WANQING_ENV_VERSION of function api is trial, not release.',
  ],
  [
    'an unknown variable',
    (env) => (api(env).variables['DEBUG'] = '1'),
    'Variable DEBUG of function api is not in the plan; it is left as it is.',
  ],
  [
    'a trigger',
    (env) => env.functions.set('jobs', { ...jobs(env), triggers: [] }),
    'Trigger everyMinute of function jobs is missing.',
  ],
  [
    'its time',
    (env) => jobs(env).triggers.forEach((each) => (each.config = '0 0 2 * * * *')),
    'Trigger everyMinute of function jobs is set to "0 0 2 * * * *", not to "0 * * * * * *".',
  ],
  ['the root', (env) => env.roots.pop(), 'The root organisation 厦门市 is missing.'],
  ['two roots', (env) => env.roots.push('泉州市'), 'There are 2 root organisations: 厦门市, 泉州市.'],
  [
    'the client',
    (env) => delete api(env).marks['client'],
    'The mini-program built here (0.1.0) has not been uploaded for this environment.',
  ],
]

test.each(CASES)('a difference in %s is one plain sentence', async (_, spoil, sentence) => {
  const env = await ready()

  spoil(env)

  expect(await checked(env, aPlan())).toEqual([sentence])
})

test('a missing function is named once', async () => {
  const env = await ready()
  env.functions.delete('jobs')

  expect(await checked(env, aPlan())).toEqual(['Function jobs is missing.'])
})

test('without a root organisation in plan or environment, the way to make one is told', async () => {
  const env = await ready()
  env.roots.pop()

  expect(await checked(env, aPlan({ root: null }))).toEqual([
    'There is no root organisation. Deploy once with --init-root and its name.',
  ])
})
