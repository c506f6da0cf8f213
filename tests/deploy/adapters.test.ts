import type { ManagerSdk, SdkFunction } from '@/config/deploy/manager-sdk'
import { managerOf } from '@/config/deploy/manager'
import type { CiSdk } from '@/config/deploy/mini-program'
import { miniProgramOf } from '@/config/deploy/mini-program'
import { rootOrg } from '@/config/deploy/root-org'
import { documentTo, functionFrom, indexesFrom, indexTo, marksFrom, marksTo } from '@/config/deploy/translate'

import { NOW } from './a-city-hall'

const place = { env: 'e-1', appid: 'wx1' }
const detail: SdkFunction = {
  Runtime: 'Nodejs20.19',
  Timeout: 60,
  MemorySize: 256,
  Description: 'code 0a1b, client 2c3d',
  Environment: { Variables: [{ Key: 'A', Value: '1' }] },
  Triggers: [{ TriggerName: 't', Type: 'timer', TriggerDesc: '{"cron":"0 * * * * * *"}' }],
}

const functionsThat = (functions: Partial<ManagerSdk['functions']>) =>
  managerOf({ functions } as ManagerSdk, place)

test('a function comes back with its variables, marks and cron expression', () => {
  expect(functionFrom(detail)).toEqual({
    runtime: 'Nodejs20.19',
    timeoutSeconds: 60,
    memoryMb: 256,
    variables: { A: '1' },
    marks: { code: '0a1b', client: '2c3d' },
    triggers: [{ name: 't', type: 'timer', config: '0 * * * * * *' }],
  })
})

test('marks survive the description, and a foreign description gives none', () => {
  expect(marksFrom(marksTo({ code: 'ab12', client: '34cd' }))).toEqual({ code: 'ab12', client: '34cd' })
  expect(marksFrom('my function')).toEqual({})
})

test('an index goes there and back; the platform’s own ones are left out', () => {
  const spec = { name: 'at', unique: true, keys: [{ name: 'at', direction: -1 as const }] }
  const { IndexName, MgoKeySchema } = indexTo(spec)
  const stored = { Name: IndexName, Unique: MgoKeySchema.MgoIsUnique, Keys: MgoKeySchema.MgoIndexKeys }

  expect(indexesFrom([{ Name: '_id_', Unique: true, Keys: [] }, stored])).toEqual([spec])
})

test('instants of the root organisation are dates in the database', () => {
  const stored = JSON.parse(documentTo(rootOrg('厦门市', NOW))) as Record<string, unknown>

  expect(stored['createdAt']).toEqual({ $date: { $numberLong: `${Date.parse(NOW)}` } })
  expect(stored).toMatchObject({ name: '厦门市', kind: 'city', parentId: null, removedAt: null })
})

test('a function that is not there is null; another failure stays one', async () => {
  const failing = (code: string) =>
    functionsThat({ getFunctionDetail: () => Promise.reject(Object.assign(new Error(code), { code })) })

  await expect(failing('ResourceNotFound.Function').functionState('api')).resolves.toBeNull()
  await expect(failing('AuthFailure').functionState('api')).rejects.toThrow('AuthFailure')
})

test('all pages of collections are read', async () => {
  const all = Array.from({ length: 101 }, (_, i) => ({ CollectionName: `c${i}` }))
  const database = {
    listCollections: ({ MgoLimit, MgoOffset }: { MgoLimit: number; MgoOffset: number }) =>
      Promise.resolve({ Collections: all.slice(MgoOffset, MgoOffset + MgoLimit) }),
  }

  const names = await managerOf({ database } as unknown as ManagerSdk, place).collections()

  expect(names).toHaveLength(101)
})

test('a trigger that miniprogram-ci refuses in words is a failure', async () => {
  const sdk = {
    Project: Object,
    cloud: { createTimeTrigger: () => Promise.resolve('请检查传入的 triggersConfig 是否符合格式') },
  } as unknown as CiSdk
  const ci = miniProgramOf(sdk, { ...place, key: 'key', root: '.' })

  const trigger = { name: 't', type: 'timer', config: '0 * * * * * *' }

  await expect(ci.createTrigger('jobs', trigger)).rejects.toThrow(/was refused/)
})
