import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { idNumberAt, idPurpose, signupId } from '@/cloudfunctions/features/signup/seals'
import { keyPairs, lookUpOf, seal } from '@/cloudfunctions/kit/seal'

import { startProduct } from '@/config/local'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { callsOf, startWorld } from '../world'
import { anIdNumber, answers, asking, father, organiser, signupOf, taken } from './a-trip'
import { atEveryCall, tickLater } from './stops'

const ID = anIdNumber('19430307')
const INSURED = asking({ insured: { from: 18, to: 80 } })
const insured = () => ({ what: 'insured' as const, idNumber: ID })
const retiree = openidOf('retiree')

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`
const [k1, k2, h1, h2] = [key('k1'), key('k2'), key('h1'), key('h2')] as const
const ring = (seals: string, lookUps: string) => ({
  ...{ WANQING_SEAL_KEYS: seals, WANQING_LOOKUP_KEYS: lookUps },
})

describe('a new key', () => {
  let dataDir = ''
  let first: World
  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'wanqing-keys-'))
    first = await startWorld({ persons: 60, dataDir, functionEnv: ring(k1, h1) })
  })
  afterAll(() => rm(dataDir, { recursive: true, force: true }))

  /** The same data under other variables, as after a deployment. */
  const deployedWith = async (functionEnv: Record<string, string>): Promise<World> => {
    const now = first.cloud.clock.now()
    await first.cloud.stop()
    const cloud = await startProduct({ dataDir, port: 0, strict: true, quiet: true, functionEnv })
    cloud.clock.set(now)
    first = { ...first, ...callsOf(cloud), cloud, url: cloud.url }
    return first
  }
  const admin = openidOf('admin')
  const health = async (world: World) =>
    (await world.call(admin, 'ops.health', { orgId: named.orgs.xiamen })).underOlderKeys

  test('opens what the old one sealed, at once and after the job; then nothing stands under the old one, and every look-up works', async () => {
    const activityId = await taken(first, INSURED)
    await answers(first, activityId).give(insured())
    const me = { activityId, personId: named.persons.retiree }
    await first.call(retiree, 'registration.create', me)
    const look = { activityId, personId: father, what: 'insured' as const, reason: '保险公司核对' }
    const holds = async (world: World) => {
      expect((await world.call(organiser, 'signup.reveal', look)).text).toBe(ID)
      const part = insured()
      expect(await world.refusal(retiree, 'signup.answer', { ...me, part })).toBe('SIGNUP.ID_TAKEN')
    }
    await holds(first)

    const both = await deployedWith(ring(`${k2},${k1}`, `${h2},${h1}`))
    expect(await health(both)).toBe(1)
    await holds(both)
    await tickLater(both)
    await holds(both)
    expect([await health(both), signupOf(both, activityId)?.sealedBy]).toEqual([0, 'k2.h2'])
    expect(signupOf(both, activityId)?.idNumber?.k).toBe('k2')

    const alone = await deployedWith(ring(k2, h2))
    await holds(alone)
    await alone.cloud.stop()
  })
})

test('the job stopped before or after any call, or met by another tick, leaves nothing under the old key', async () => {
  const world = await startWorld({ persons: 60, functionEnv: ring(`${k2},${k1}`, `${h2},${h1}`) })
  const activityId = await taken(world, INSURED)
  await answers(world, activityId).give(insured())
  const young = signupOf(world, activityId)
  let made = 0
  /** One more document, as the function wrote it before the key was changed. */
  const prepare = async () => {
    made += 1
    const _id = signupId(activityId, `P9${String(made).padStart(8, '0')}`)
    const idNumber = seal(idNumberAt(_id), ID)
    const idLookUp = lookUpOf(idPurpose(activityId), ID)
    await world.cloud.database.load('signups', [
      { ...young, _id, idNumber, idLookUp, sealedBy: keyPairs().current },
    ])
  }
  const stillOld = () => world.cloud.database.peek('signups', { query: { sealedBy: 'k1.h1' } }).length
  const check = (moment: string) => expect([moment, stillOld()]).toEqual([moment, 0])

  try {
    Object.assign(process.env, ring(k1, h1))
    await atEveryCall(world, { job: 'reseal', prepare, happens: 'stop', check })
    await atEveryCall(world, { job: 'reseal', prepare, happens: () => tickLater(world, 'reseal'), check })
    expect(made).toBeGreaterThan(8)
  } finally {
    Object.assign(process.env, ring('', ''))
    await world.stop()
  }
})

test('the local cloud makes its own keys at its first start, for its owner alone, and keeps them', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'wanqing-own-'))
  const world = await startWorld({ persons: 60, dataDir })
  const activityId = await taken(world, INSURED)
  await answers(world, activityId).give(insured())
  const file = path.join(dataDir, 'keys.json')
  const before = await readFile(file, 'utf8')
  const now = world.cloud.clock.now()
  await world.cloud.stop()

  const again = await startProduct({ dataDir, port: 0, strict: true, quiet: true })
  again.clock.set(now)
  const { call } = callsOf(again)
  const asked = { activityId, personId: father, what: 'insured' as const, reason: '保险公司核对' }

  expect((await call(organiser, 'signup.reveal', asked)).text).toBe(ID)
  expect(await readFile(file, 'utf8')).toBe(before)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  await again.stop()
  await rm(dataDir, { recursive: true, force: true })
})
