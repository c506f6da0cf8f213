import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ENV_ID } from '../functions/environment'

const BUCKET = `6c6f-local-${ENV_ID}`
const PREFIX = `cloud://${ENV_ID}.${BUCKET}/`

/** COS allows keys of 850 bytes; `?#%` would not survive a URL built by hand, so they are refused (assumed). */
const LONGEST_PATH = 850
const UNSAFE = '?#%\\\u007f'

export const isObjectPath = (path: string): boolean =>
  path.length > 0 &&
  Buffer.byteLength(path) <= LONGEST_PATH &&
  Array.from(path).every((sign) => sign >= ' ' && !UNSAFE.includes(sign)) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

export const fileIdOf = (path: string): string => `${PREFIX}${path}`

/** Null when the file id is not one of this environment. */
export const pathOfFileId = (fileId: unknown): string | null => {
  if (typeof fileId !== 'string' || !fileId.startsWith(PREFIX)) return null

  const path = fileId.slice(PREFIX.length)
  return isObjectPath(path) ? path : null
}

/** Files by path under one folder; named by hash on the disk, so no path can leave it or clash with a folder. */
export const createObjectStore = (folder: string) => {
  const fileOf = (path: string) => {
    const hash = createHash('sha256').update(path).digest('hex')

    return join(folder, hash.slice(0, 2), hash)
  }

  return {
    /** Whole or not at all: written beside and renamed. */
    write: async (path: string, bytes: Buffer): Promise<void> => {
      const file = fileOf(path)
      const beside = `${file}.${randomUUID()}`
      await mkdir(dirname(file), { recursive: true })
      await writeFile(beside, bytes)
      await rename(beside, file)
    },

    read: (path: string): Promise<Buffer | null> => readFile(fileOf(path)).catch(() => null),

    has: (path: string): Promise<boolean> =>
      stat(fileOf(path)).then(
        () => true,
        () => false,
      ),

    /** True when there was such a file. */
    remove: (path: string): Promise<boolean> =>
      rm(fileOf(path)).then(
        () => true,
        () => false,
      ),
  }
}

export type ObjectStore = ReturnType<typeof createObjectStore>
