import type { Relation } from '@/types/account'
import type { Role } from '@/types/kernel/roles'

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
}

export interface AccountGrant {
  id: string
  role: Role
  orgId: string
  orgName: string
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
}
