import type { Choices, Plan, Sources } from '@/config/deploy/plan'
import { planOf } from '@/config/deploy/plan'
import { rootOrg } from '@/config/deploy/root-org'

export const NOW = '2026-11-22T00:00:00.000Z'

export const sources = (over: Partial<Sources> = {}): Sources => ({
  collections: [
    { name: 'orgs', indexes: [{ name: 'children', keys: [{ name: 'parentId', direction: 1 }] }] },
    { name: 'events', indexes: [{ name: 'at', keys: [{ name: 'at', direction: -1 }] }] },
    { name: 'settings', indexes: [] },
  ],
  functions: [
    {
      name: 'api',
      folder: 'dist/api',
      timeoutMs: 10_000,
      triggers: [],
      openapi: ['phonenumber.getPhoneNumber'],
      code: 'a1a1a1',
    },
    {
      name: 'jobs',
      folder: 'dist/jobs',
      timeoutMs: 60_000,
      triggers: [{ name: 'everyMinute', type: 'timer', config: '0 * * * * * *' }],
      openapi: [],
      code: 'b2b2b2',
    },
  ],
  client: { version: '0.1.0', code: 'c3c3c3' },
  ...over,
})

/** Rings of keys, as a deployer gives them. */
export const KEYS = {
  sealKeys: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  lookUpKeys: `h1:${Buffer.alloc(32, 2).toString('base64')}`,
}

export const aPlan = (choices: Partial<Choices> = {}, over: Partial<Sources> = {}): Plan => {
  const usual = { envVersion: 'release', claimCode: null, root: rootOrg('厦门市', NOW), ...KEYS }
  return planOf(sources(over), { ...usual, ...choices })
}
