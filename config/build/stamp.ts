import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { fromRoot } from './root'

const filesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

/** Of the contents of files and folders, by their paths from the root. */
export const hashOf = async (sources: readonly string[]): Promise<string> => {
  const hash = createHash('sha256')
  for (const source of sources) {
    const full = fromRoot(source)
    const files = path.extname(source) ? [full] : await filesBelow(full)
    for (const file of files.sort()) hash.update(file).update(await readFile(file))
  }
  return hash.digest('hex')
}

/** Runs the build unless the very same sources were built before; answers whether it ran. */
export const unlessBuilt = async (
  name: string,
  sources: readonly string[],
  make: () => Promise<void>,
): Promise<boolean> => {
  const stamp = fromRoot('dist', `.built-${name}`)
  const wanted = await hashOf(sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false

  await make()
  await mkdir(path.dirname(stamp), { recursive: true })
  await writeFile(stamp, wanted)
  return true
}
