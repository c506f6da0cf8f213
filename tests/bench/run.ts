import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { build } from 'esbuild'

import { buildParts } from '@/config/build'
import { fromRoot } from '@/config/build/root'
import { collections } from '@/config/collections'

import { measureWeapp } from '../weapp/measure'
import { startWorld } from '../world'
import { measureCounts } from './counts'
import { measureCrashes } from './crash'
import { measureEngine } from './engine'
import { measureH5 } from './h5'
import type { Figures } from './measure'
import { atMost } from './measure'
import { measureNotice } from './notice'
import { measureRounds } from './rounds'
import { measureOffline } from './offline'
import { measureRush } from './rush'
import { measureRush2000 } from './rush2000'

const FUNCTIONS = fromRoot('tests/out/bench-functions')

/** The product's functions and, beside them, the bare one that they are compared with. */
const functionsWithBare = async (): Promise<string> => {
  rmSync(FUNCTIONS, { recursive: true, force: true })
  cpSync(fromRoot('dist/cloudfunctions'), FUNCTIONS, { recursive: true })
  mkdirSync(path.join(FUNCTIONS, 'bare'))
  await build({
    entryPoints: [fromRoot('tests/bench/functions/bare/index.ts')],
    outfile: path.join(FUNCTIONS, 'bare/index.js'),
    ...{ bundle: true, platform: 'node', format: 'cjs', external: ['wx-server-sdk'], logLevel: 'warning' },
  })
  writeFileSync(path.join(FUNCTIONS, 'bare/config.json'), '{ "permissions": { "openapi": [] } }')
  return FUNCTIONS
}

const print = (figures: Figures): void => {
  for (const [key, { value, unit, aim, ok }] of Object.entries(figures)) {
    const verdict = ok === null ? 'shown' : ok ? 'ok' : 'MISSED'
    console.log(
      `${key.padEnd(30)} ${String(value).padStart(10)} ${unit.padEnd(28)} ${aim.padEnd(10)} ${verdict}`,
    )
  }
}

/** Each part's figures are told as soon as they are known: at full scale the whole takes a quarter of an hour. */
const inTurn = async (
  parts: readonly (() => Promise<Figures>)[],
  tell: (figures: Figures) => void,
): Promise<Figures> => {
  const all: Figures = {}
  for (const part of parts) {
    const figures = await part()
    tell(figures)
    Object.assign(all, figures)
  }
  return all
}

const measureCloud = async (full: boolean, tell: (figures: Figures) => void): Promise<Figures> => {
  const world = await startWorld({
    functionsDir: await functionsWithBare(),
    collections: [...collections, { name: 'bareCounters', indexes: [] }],
    strict: false,
  })
  await world.cloud.database.load('bareCounters', [{ _id: 'one', left: 1_000_000 }])
  const scale = full ? { people: 500, capacity: 50, rounds: 5 } : { people: 150, capacity: 15, rounds: 5 }
  const rush2000 = full
    ? { people: 2000, capacity: 50, crowd: 2000, rounds: 3 }
    : { people: 100, capacity: 10, crowd: 0, rounds: 0 }
  try {
    return await inTurn(
      [
        () => measureCounts(world),
        () => measureRush(world, scale),
        () => measureRush2000(world, rush2000),
        () => measureOffline(world, full ? 500 : 60),
        () => measureNotice(world, full ? 10_000 : 300),
        ...(full ? [() => measureCrashes(world)] : []),
        // The last: it goes on to another month.
        () => measureRounds(world, full ? 50_000 : 2_000),
      ],
      tell,
    )
  } finally {
    await world.stop()
  }
}

const measureSizes = async (): Promise<Figures> => {
  const weapp = await measureWeapp()
  return {
    'weapp.mainKiB': atMost(weapp.mainKiB, 460, 'KiB'),
    'weapp.largestSubpackageKiB': atMost(weapp.largestSubpackageKiB, 160, 'KiB'),
    'weapp.firstSetDataBytes': atMost(weapp.firstSetDataBytes, 12_000, 'bytes'),
    'weapp.tapSetDataBytes': atMost(weapp.tapSetDataBytes, 400, 'bytes'),
    'weapp.registrantsSetDataBytes': atMost(weapp.registrantsSetDataBytes, 20_000, 'bytes'),
  }
}

const main = async (): Promise<void> => {
  const full = process.argv.includes('--full')
  const json = process.argv.includes('--json')
  await buildParts(['functions', 'h5', 'weapp'], json ? () => undefined : console.log)

  const tell = json ? () => undefined : print
  const figures = await inTurn(
    [
      () => measureSizes(),
      () => measureH5(),
      () => measureEngine({ documents: 100_000, kills: full ? 6 : 2 }),
    ],
    tell,
  )
  Object.assign(figures, await measureCloud(full, tell))
  if (json) console.log(JSON.stringify(figures, null, 2))
  if (full) writeFileSync(fromRoot('tests/bench/full.json'), `${JSON.stringify(figures, null, 2)}\n`)
  if (Object.values(figures).some(({ ok }) => ok === false)) process.exitCode = 1
}

// A world or a browser left open by a fault must not keep this process alive.
main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
