import { planOf } from '@/config/deploy/plan'
import { planText } from '@/config/deploy/print'
import { readSources } from '@/config/deploy/sources'

test('the repository’s own plan: every collection closed, every function within the platform’s limits', async () => {
  const plan = planOf(await readSources(), {
    envVersion: 'release',
    claimCode: null,
    sealKeys: null,
    lookUpKeys: null,
    root: null,
  })

  expect(new Set(plan.collections.map(({ rule }) => rule))).toEqual(new Set(['ADMINONLY']))
  for (const { indexes } of plan.collections) expect(indexes.length).toBeLessThanOrEqual(20)
  for (const { timeoutSeconds, triggers } of plan.functions) {
    expect(timeoutSeconds).toBeLessThanOrEqual(60)
    expect(triggers.length).toBeLessThanOrEqual(1)
  }
  expect(Object.fromEntries(plan.functions.map((each) => [each.name, each.timeoutSeconds]))).toMatchObject({
    ...{ api: 10, jobs: 60, files: 20 },
  })
})

test('the printed plan names every collection and function', async () => {
  const plan = planOf(await readSources(), {
    envVersion: 'release',
    claimCode: null,
    sealKeys: null,
    lookUpKeys: null,
    root: null,
  })

  const text = planText(plan)

  for (const { name } of [...plan.collections, ...plan.functions]) expect(text).toContain(`  ${name}  `)
})
