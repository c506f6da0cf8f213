import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aCloud, LIN } from './a-cloud'
import { buildFunctions } from './build-functions'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'localcloud-'))
})

afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

test('documents, files, credits and the clock are there after a restart', async () => {
  const first = await aCloud({ dataDir })
  await first.probe('add', { times: 1 })
  const { fileID } = (await first.probe('upload', { path: 'private/a', text: 'kept' })) as { fileID: string }
  first.credits.give(LIN.openid, 'T1')
  first.clock.set(new Date('2027-02-06T01:00:00Z'))
  await first.stop()

  const second = await aCloud({ dataDir })

  expect(second.database.peek('notes')).toHaveLength(1)
  expect(await second.probe('download', { fileID })).toBe('kept')
  expect(second.credits.left(LIN.openid, 'T1')).toBe(1)
  expect(second.clock.now().getUTCFullYear()).toBe(2027)
  await second.stop()
})

test('a taken port is refused', async () => {
  const cloud = await aCloud({ dataDir })

  await expect(aCloud({ port: Number(new URL(cloud.url).port) })).rejects.toThrow('EADDRINUSE')
  await cloud.stop()
})

test('a second trigger in config.json is refused at the start', async () => {
  const functionsDir = buildFunctions()
  const trigger = { name: 'a', type: 'timer', config: '0 * * * * * *' }
  mkdirSync(join(functionsDir, 'twice'))
  writeFileSync(join(functionsDir, 'twice/index.js'), '')
  writeFileSync(join(functionsDir, 'twice/config.json'), JSON.stringify({ triggers: [trigger, trigger] }))

  await expect(aCloud({ functionsDir, dataDir })).rejects.toThrow('twice: one trigger per function')
  rmSync(functionsDir, { recursive: true })
})

test('the H5 build is served at the root and nothing beside it', async () => {
  const h5Dir = join(dataDir, 'h5')
  mkdirSync(h5Dir)
  writeFileSync(join(h5Dir, 'index.html'), '<p>晚晴</p>')
  writeFileSync(join(dataDir, 'secret.txt'), 'secret')
  const cloud = await aCloud({ dataDir, h5Dir })

  expect(await (await fetch(`${cloud.url}/?as=lin`)).text()).toBe('<p>晚晴</p>')
  expect((await fetch(`${cloud.url}/..%2fsecret.txt`)).status).toBe(404)
  expect((await fetch(`${cloud.url}/missing.js`)).status).toBe(404)
  await cloud.stop()
})

test('whoever still waits when it stops is answered as by a crash', async () => {
  const cloud = await aCloud({ dataDir, threads: 1 })
  const calls = Promise.allSettled([
    cloud.probe('sleep', { ms: 60_000 }),
    cloud.probe('sleep', { ms: 60_000 }),
  ])

  await cloud.stop()

  const codes = (await calls).map(
    (outcome) => outcome.status === 'rejected' && (outcome.reason as { errCode: number }).errCode,
  )
  expect(codes).toEqual([-504002, -504002])
})
