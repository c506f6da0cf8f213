import { aPlan, KEYS, sources } from './a-city-hall'
import { anEnvironment, collectionOf, deployed, functionOf, SECRET } from './an-environment'

const RINGS = { WANQING_SEAL_KEYS: KEYS.sealKeys, WANQING_LOOKUP_KEYS: KEYS.lookUpKeys }

test('an empty environment gets everything, in an order in which every step finds what it needs', async () => {
  const env = anEnvironment()

  const { differs, changes } = await deployed(env, aPlan())

  expect(differs).toEqual([])
  expect(changes).toEqual([
    ...['collection orgs', 'collection events', 'collection settings'],
    ...['indexes orgs', 'indexes events'],
    ...['rule orgs', 'rule events', 'rule settings', 'storage'],
    ...['function api', 'upload api', 'function jobs', 'upload jobs'],
    ...['configure api', 'configure jobs'],
    'trigger everyMinute',
    'root',
    ...['client 0.1.0', 'configure api'],
  ])
})

test('functions get their time, memory and variables', async () => {
  const env = anEnvironment()

  await deployed(env, aPlan())

  expect(env.functions.get('api')).toMatchObject({
    timeoutSeconds: 10,
    memoryMb: 256,
    variables: { WANQING_ENV_VERSION: 'release', WANQING_CLAIM_CODE: SECRET, ...RINGS },
  })
  expect(env.functions.get('jobs')?.timeoutSeconds).toBe(60)
  expect(env.functions.get('jobs')?.variables).toEqual({ WANQING_ENV_VERSION: 'release', ...RINGS })
})

test('a second run changes nothing and says nothing', async () => {
  const env = anEnvironment()
  await deployed(env, aPlan())

  const second = await deployed(env, aPlan())

  expect(second).toEqual({ differs: [], said: '', changes: [] })
})

test('a changed function is uploaded alone', async () => {
  const env = anEnvironment()
  await deployed(env, aPlan())
  const functions = sources().functions.map((each) =>
    each.name === 'api' ? { ...each, code: 'ffffff' } : each,
  )

  const { changes } = await deployed(env, aPlan({}, { functions }))

  expect(changes).toEqual(['upload api', 'configure api'])
})

test('a variable that somebody set in the console stays', async () => {
  const env = anEnvironment()
  await deployed(env, aPlan())
  functionOf(env, 'jobs').variables['THEIRS'] = '1'

  await deployed(env, aPlan({ envVersion: 'trial' }))

  expect(env.functions.get('jobs')?.variables).toEqual({
    ...{ WANQING_ENV_VERSION: 'trial', THEIRS: '1', ...RINGS },
  })
})

test('an unknown index stays without --prune and goes with it', async () => {
  const env = anEnvironment()
  await deployed(env, aPlan())
  const unknown = { name: 'slow', unique: false, keys: [{ name: 'x', direction: 1 as const }] }
  env.collections.get('orgs')?.indexes.push(unknown)

  const without = await deployed(env, aPlan())
  const pruned = await deployed(env, aPlan(), true)

  expect(without).toMatchObject({
    changes: [],
    differs: ['Index slow of collection orgs is not in the plan.'],
  })
  expect(pruned).toMatchObject({ changes: ['drop orgs.slow'], differs: [] })
})

test('a changed index is rebuilt with --prune only', async () => {
  const env = anEnvironment()
  await deployed(env, aPlan())
  collectionOf(env, 'events').indexes.forEach((index) => (index.unique = true))

  const without = await deployed(env, aPlan())
  const pruned = await deployed(env, aPlan(), true)

  expect(without.differs).toEqual(['Index at of collection events is on -at (unique), not on -at.'])
  expect(pruned).toMatchObject({ changes: ['drop events.at', 'indexes events'], differs: [] })
})

test('a changed trigger is taken away and set anew', async () => {
  const env = anEnvironment()
  await deployed(env, aPlan())
  functionOf(env, 'jobs').triggers.forEach((trigger) => (trigger.config = '0 0 2 * * * *'))

  const { changes, differs } = await deployed(env, aPlan())

  expect(changes).toEqual(['delete trigger everyMinute', 'trigger everyMinute'])
  expect(differs).toEqual([])
})

const STEPS = [
  ...['collection events', 'indexes events', 'rule events', 'storage', 'function jobs', 'upload jobs'],
  ...['configure jobs', 'trigger everyMinute', 'root', 'client 0.1.0'],
]

test.each(STEPS)('a deployment that broke off at "%s" is finished by the next one', async (step) => {
  const env = anEnvironment()
  env.breaksAt = step

  await expect(deployed(env, aPlan())).rejects.toThrow(/run the same command again/)
  const { differs } = await deployed(env, aPlan())

  expect(differs).toEqual([])
  expect(env.roots).toEqual(['厦门市'])
  expect(env.clients).toEqual(['0.1.0'])
})

test('an environment that has a root organisation gets no second one', async () => {
  const env = anEnvironment()
  env.collections.set('orgs', { rule: 'ADMINONLY', indexes: [] })
  env.roots.push('泉州市')

  await deployed(env, aPlan())

  expect(env.roots).toEqual(['泉州市'])
})

test('keys of sealed fields are never made by a deployment; the check says what is missing and what that means', async () => {
  const env = anEnvironment()

  const { differs, said } = await deployed(env, aPlan({ sealKeys: null, lookUpKeys: null }))

  const means = 'Until it is set, no ID number can be taken (docs/deploy.md, Keys).'
  expect(differs).toEqual(
    ['api', 'jobs'].flatMap((name) =>
      ['WANQING_SEAL_KEYS', 'WANQING_LOOKUP_KEYS'].map(
        (variable) => `Variable ${variable} of function ${name} is missing. ${means}`,
      ),
    ),
  )
  expect(said).not.toContain('SEAL_KEYS')
})

test('keys that are there stay when none are given', async () => {
  const env = anEnvironment()
  await deployed(env, aPlan())

  const { differs, changes } = await deployed(env, aPlan({ sealKeys: null, lookUpKeys: null }))

  expect({ differs, changes }).toEqual({ differs: [], changes: [] })
  expect(env.functions.get('jobs')?.variables).toMatchObject(RINGS)
})
