import type { Migration } from '@/cloudfunctions/kit/migrate'
import { upgraded } from '@/cloudfunctions/kit/migrate'

import type { RosterDocument } from './document'

/** Until version 2 the numbers in use stood as the names of fields; code of version 2 may have added some already. */
export const rosterV2: Migration = {
  number: 3,
  label: '名单记上发过的票号',
  collection: 'rosters',
  from: 1,
  to: 2,
  change: (document) => {
    const { held, numbers } = document as Omit<RosterDocument, 'numbers'> & { numbers?: string[] }
    const tickets = Object.values(held).map(({ ticket }) => ticket)
    return { set: { numbers: [...new Set([...(numbers ?? []), ...tickets])] } }
  },
}

export const ROSTER_VERSION = rosterV2.to

/** An older roster as the jobs will leave it. */
export const asNow = (found: RosterDocument): RosterDocument => upgraded(rosterV2, found)
