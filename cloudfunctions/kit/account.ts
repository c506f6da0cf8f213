import type { Relation } from '@/types/account'
import type { Role } from '@/types/kernel/roles'
import type { Confirmed, Hears } from '@/types/person-file'

import type { Envelope } from './document'
import type { PersonCard } from './person-card'

/** A person on the account: enough to act without a second read. */
export interface AccountPerson {
  personId: string
  relation: Relation
  name: string
  phoneMasked: string
  /** What a registration needs of the person, so that registering reads no person. */
  card: PersonCard
  orgId: string
  ancestors: string[]
  since: string
  /** How staff or WeChat made sure of this link; absent: the holder's own word. */
  confirmed?: Confirmed
  /** Whether this holder gets the person's messages too; absent: nobody has said anything. */
  hears?: Hears
  /** Ids of duplicates merged into the person; absent: none. */
  formerIds?: readonly string[]
  /** The duplicate that stood here before it was merged into `personId`, so that it can be put back. */
  was?: string
}

export interface AccountGrant {
  id: string
  role: Role
  orgId: string
  orgName: string
  /** Org path from the root to `orgId`, both included. */
  ancestors: string[]
  holderName: string
  since: string
  by: string
}

/** `accounts/{openid}`: the one document that says who calls and what for (architecture, rule 1). */
export interface AccountDocument extends Envelope {
  /** Persons this identity is, or who share its phone. */
  persons: AccountPerson[]
  /** Persons it acts for with their agreement. */
  proxies: AccountPerson[]
  grants: AccountGrant[]
  /** Orgs of the grants: the index of administration pages. */
  grantOrgs: string[]
  /** Those orgs with all above them: who works in a subtree. */
  grantScopes: string[]
}
