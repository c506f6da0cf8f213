import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { openDatabase } from '@/localcloud/database/open'

import { writeAndKill } from '../localcloud/database/write-and-kill'
import type { World } from '../world'
import { startWorld } from '../world'
import type { Figures } from './measure'
import { exactly, shown } from './measure'

const withFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'wanqing-bench-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Documents of about 300 bytes under three indexes, one of them unique. */
const insert = async (count: number): Promise<number> =>
  withFolder(async (folder) => {
    const key = (name: string) => ({ name, direction: 1 as const })
    const indexes = [
      { name: 'org', keys: [key('org'), key('n')] },
      { name: 'tags', keys: [key('tags')] },
      { name: 'n', unique: true, keys: [key('n')] },
    ]
    const database = await openDatabase({ path: folder, collections: [{ name: 'things', indexes }] })
    const text = '晚晴'.repeat(30)
    const documents = Array.from({ length: count }, (_, n) => ({
      _id: `t${n}`,
      n,
      org: `o${n % 50}`,
      tags: ['a', `b${n % 9}`],
      text,
    }))
    const start = performance.now()
    await database.load('things', documents)
    const ms = performance.now() - start
    await database.close()
    return ms
  })

const killedWritesLost = async (rounds: number): Promise<number> =>
  withFolder(async (folder) => {
    const acknowledged: number[] = []
    for (let round = 0; round < rounds; round += 1)
      acknowledged.push(...(await writeAndKill(folder, 100 + round * 150)))
    const database = await openDatabase({ path: folder })
    const found = new Set(database.peek('things').map(({ n }) => n))
    await database.close()
    return acknowledged.filter((n) => !found.has(n)).length
  })

const coldStart = async (): Promise<number> => {
  const world: World = await startWorld({ persons: 60 })
  await world.cloud.clearWorkers()
  const start = performance.now()
  await world.ask('oNobody', 'account.get', {})
  const ms = performance.now() - start
  await world.stop()
  return ms
}

export const measureEngine = async ({
  documents,
  kills,
}: {
  documents: number
  kills: number
}): Promise<Figures> => ({
  'localcloud.coldStartMs': shown(await coldStart(), 'ms to the first answer of a fresh function'),
  [`localcloud.insert${documents / 1000}kMs`]: shown(await insert(documents), 'ms'),
  'localcloud.rssMB': shown(process.memoryUsage().rss / 1024 / 1024, 'MB'),
  'localcloud.killedWritesLost': exactly(await killedWritesLost(kills), 0, 'acknowledged writes'),
})
