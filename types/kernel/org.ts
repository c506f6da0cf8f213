import * as z from 'zod'

import { ORG_KINDS } from './labels'

export type OrgKind = keyof typeof ORG_KINDS
export const ZOrgKind = z.enum(Object.keys(ORG_KINDS) as [OrgKind, ...OrgKind[]])
