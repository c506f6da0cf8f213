import type { OrgKind } from '@/types/kernel/org'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

/** `orgs/{id}`. orgId = _id; ancestors and path run from the root to itself. */
export interface OrgDocument extends Envelope, Scoped {
  kind: OrgKind
  name: string
  parentId: string | null
  path: { id: string; name: string }[]
  phone: string
  address: string
  /** 怎么去, in words. */
  way: string
  /** 偏远村. */
  remote: boolean
  /** Pinyin of the name: the order of lists. */
  sortName: string
}
