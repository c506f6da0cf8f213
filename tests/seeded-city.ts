import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { deserialize, serialize } from 'node:v8'

import { fromRoot } from '@/config/build/root'
import { hashOf } from '@/config/build/stamp'
import { startProduct } from '@/config/local'

import type { City } from './fixtures/city/city'
import { buildCity } from './fixtures/city/city'
import { loadCity } from './fixtures/city/load'

/** One shelf: cities of older sources are thrown away. */
const SHELVES = fromRoot('tests/out/cities')
/** Whatever decides what the city is and how it lies on the disk. */
const SOURCES = ['types', 'domain', 'cloudfunctions', 'localcloud', 'config', 'tests/fixtures']

interface Which {
  today: string
  persons: number
}

/** The same city takes five seconds to build and to index, and one moment to copy. */
const build = async (which: Which, shelf: string, kept: string): Promise<void> => {
  await mkdir(shelf, { recursive: true })
  const folder = await mkdtemp(path.join(shelf, 'new-'))
  const cloud = await startProduct({
    ...{ dataDir: path.join(folder, 'data'), port: 0, strict: true, quiet: true },
  })
  const city = buildCity(which)
  await loadCity(cloud.database, city)
  await cloud.stop()
  // Keys belong to one installation alone.
  await rm(path.join(folder, 'data/keys.json'))
  await writeFile(path.join(folder, 'city.v8'), serialize(city))
  // Another worker may have been quicker: its city is the same.
  await rename(folder, kept).catch(() => rm(folder, { recursive: true, force: true }))
}

/** Never the shelf in use: another worker may be building on it at this moment. */
const dropOthers = async (shelf: string): Promise<void> => {
  const names = existsSync(SHELVES) ? await readdir(SHELVES) : []
  for (const name of names.filter((each) => each !== path.basename(shelf)))
    await rm(path.join(SHELVES, name), { recursive: true, force: true })
}

/** A folder of data with that city in it, of one's own. */
export const seededCity = async (which: Which, dataDir: string): Promise<City> => {
  const shelf = path.join(SHELVES, (await hashOf(SOURCES)).slice(0, 16))
  const kept = path.join(shelf, `${which.today.replaceAll(':', '')}-${which.persons}`)
  if (!existsSync(kept)) {
    await dropOthers(shelf)
    await build(which, shelf, kept)
  }
  await cp(path.join(kept, 'data'), dataDir, { recursive: true })
  return deserialize(await readFile(path.join(kept, 'city.v8'))) as City
}
