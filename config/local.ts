import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { collections } from '@/config/collections'
import { TIMEOUTS } from '@/config/build/functions'
import { demoTemplateTypes } from '@/tests/fixtures/city/templates'
import { fromRoot } from '@/config/build/root'
import type { LocalCloud, LocalCloudOptions } from '@/localcloud/start'
import { startLocalCloud } from '@/localcloud/start'

const newKeys = (): Record<string, string> => ({
  WANQING_SEAL_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  WANQING_LOOKUP_KEYS: `h1:${randomBytes(32).toString('base64')}`,
})

/** Keys of sealed fields: made at the first start, beside the data they seal. */
const keysIn = (dataDir: string): Record<string, string> => {
  const file = path.join(dataDir, 'keys.json')
  mkdirSync(dataDir, { recursive: true })
  try {
    writeFileSync(file, JSON.stringify(newKeys()), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
}

/** The local cloud as this product needs it: built functions, its collections, its time limits. The claim code is new at each start. */
export const startProduct = (
  options: Partial<LocalCloudOptions> & Pick<LocalCloudOptions, 'dataDir'>,
): Promise<LocalCloud> =>
  startLocalCloud({
    functionsDir: fromRoot('dist/cloudfunctions'),
    collections,
    timeouts: TIMEOUTS,
    h5Dir: fromRoot('dist/h5'),
    templates: demoTemplateTypes,
    ...options,
    functionEnv: {
      WANQING_ENV_VERSION: 'develop',
      WANQING_CLAIM_CODE: randomBytes(6).toString('hex'),
      ...keysIn(options.dataDir),
      ...options.functionEnv,
    },
  })
