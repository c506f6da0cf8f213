import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startLocalCloud } from '@/localcloud/start'

import { NAME } from './build'
import { conformCollections } from './case'
import type { Invoke } from './observe'

/** ms; a group adds thousands of documents, and the first call loads the SDK. The same stands in `remote.ts`. */
const TIMEOUT = 60_000

/** Does `work` with a local cloud of its own, which is gone afterwards. */
export const withLocalCloud = async <T>(
  functionsDir: string,
  work: (invoke: Invoke) => Promise<T>,
): Promise<T> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'wanqing-conform-'))
  const cloud = await startLocalCloud({
    ...{ functionsDir, dataDir, collections: conformCollections, timeouts: { [NAME]: TIMEOUT } },
    ...{ threads: 1, quiet: true },
  })
  try {
    return await work(
      async (event, openid) => (await cloud.call(NAME, event, openid ? { openid } : {})).result,
    )
  } finally {
    await cloud.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
