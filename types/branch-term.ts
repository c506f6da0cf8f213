import * as z from 'zod'

import { MEMBERSHIPS } from './kernel/labels'
import { ZId, ZNearDay } from './kernel/zod'

export type MembershipKind = keyof typeof MEMBERSHIPS
export const ZMembershipKind = z.enum(Object.keys(MEMBERSHIPS) as [MembershipKind, ...MembershipKind[]])

/** `to`: the last day, included; null = no end is known. */
export const ZTerm = { kind: ZMembershipKind, from: ZNearDay, to: ZNearDay.nullable() }

/** One belonging of a person, as a person's page shows it. */
export const ZMembership = z.object({ branchId: ZId, branchName: z.string(), ...ZTerm })
export type Membership = z.infer<typeof ZMembership>
