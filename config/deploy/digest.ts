import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

export const NOT_BUILT = 'not built'

/** Twelve hex digits of a folder's names and contents, the same on every computer; NOT_BUILT when it is not there. */
export const digestOf = async (folder: string): Promise<string> => {
  if (!existsSync(folder)) return NOT_BUILT

  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  const hash = createHash('sha256')
  for (const file of files.sort()) {
    const content = await readFile(path.join(folder, file))
    hash.update(`${file.split(path.sep).join('/')}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex').slice(0, 12)
}
