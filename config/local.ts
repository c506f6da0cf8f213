import { randomBytes } from 'node:crypto'

import { collections } from '@/config/collections'
import { TIMEOUTS } from '@/config/build/functions'
import { demoTemplateTypes } from '@/tests/fixtures/city/templates'
import { fromRoot } from '@/config/build/root'
import type { LocalCloud, LocalCloudOptions } from '@/localcloud/start'
import { startLocalCloud } from '@/localcloud/start'

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
      ...options.functionEnv,
    },
  })
