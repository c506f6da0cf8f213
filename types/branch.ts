import * as z from 'zod'

import { ZTerm } from './branch-term'
import { read, write } from './kernel/action'
import { pageOf, ZBirthYear, ZDone, ZId, ZNearDay, ZPage, ZPersonName } from './kernel/zod'
import { ZPersonRow } from './person-file'

export const ZMember = ZPersonRow.extend(ZTerm)
export type Member = z.infer<typeof ZMember>

const keepers = ['secretary', 'organiser', 'admin'] as const

/** Who belongs to a party branch or a team: one formal branch a person, temporary ones besides (a winter in the south). */
export const branch = {
  members: read({
    input: z.strictObject({ orgId: ZId, ...ZPage }),
    output: pageOf(ZMember),
    allow: [...keepers, 'head'],
    scope: 'org',
    errors: [],
  }),
  /** People of that name and birth year on the books of the org above the branch. */
  find: read({
    input: z.strictObject({ orgId: ZId, name: ZPersonName, birthYear: ZBirthYear }),
    output: z.object({ items: z.array(ZPersonRow) }),
    allow: keepers,
    scope: 'org',
    errors: ['BRANCH.NOT_BRANCH'],
  }),
  addMember: write({
    input: z.strictObject({ orgId: ZId, personId: ZId, ...ZTerm }),
    output: ZDone,
    allow: keepers,
    scope: 'org',
    errors: ['BRANCH.NOT_BRANCH', 'BRANCH.MEMBER', 'BRANCH.FORMAL', 'BRANCH.TOO_MANY'],
  }),
  /** `to`: the last day. */
  endMember: write({
    input: z.strictObject({ orgId: ZId, personId: ZId, to: ZNearDay }),
    output: ZDone,
    allow: keepers,
    scope: 'org',
    errors: ['BRANCH.NOT_MEMBER'],
  }),
}
