import type { OrgDocument } from './document'
import { findOrg } from './store'

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    org: OrgDocument
  }
}

export const orgScope = ({ orgId }: Record<string, unknown>): Promise<OrgDocument | null> =>
  findOrg(String(orgId))
