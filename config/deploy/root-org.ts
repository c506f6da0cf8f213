import type { OrgDocument } from '@/cloudfunctions/features/org/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { sortNameOf } from '@/cloudfunctions/kit/pinyin'

/**
 * The city at the top, which the first administrator claims; phone, address and way are filled in on the screen.
 * The id is the same for every attempt, so that two deployments at once cannot make two.
 */
export const rootOrg = (name: string, now: string): OrgDocument => {
  const id = idFrom('root organisation')
  return {
    ...newEnvelope(id, 'deploy', now),
    orgId: id,
    ancestors: [id],
    kind: 'city',
    name,
    parentId: null,
    path: [{ id, name }],
    phone: '',
    address: '',
    way: '',
    remote: false,
    sortName: sortNameOf(name),
  }
}
