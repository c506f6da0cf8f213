import { existsSync, statfsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Linux keeps this folder in memory. */
const MEMORY = '/dev/shm'
/** Several worlds stand at once, of some 100 MB each. */
const PLENTY = 4 * 1024 ** 3

const roomy = (): boolean => {
  if (!existsSync(MEMORY)) return false
  const { bavail, bsize } = statfsSync(MEMORY)
  return bavail * bsize > PLENTY
}

/** A folder for the data of one world: in memory where there is plenty, since every write waits for its disk. */
export const newDataDir = (): Promise<string> => mkdtemp(path.join(roomy() ? MEMORY : tmpdir(), 'wanqing-'))
