import type { InputOf, Path } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'

const orgId = named.orgs.tongan

export const BRANCH_INPUTS = {
  'branch.members': { orgId },
  'branch.find': { orgId, name: '洪文质', birthYear: 1943 },
  'branch.addMember': {
    ...{ orgId, personId: named.persons.father },
    ...{ kind: 'formal', from: '2026-01-01', to: null },
  },
  'branch.endMember': { orgId, personId: named.persons.father, to: '2026-12-31' },
} satisfies { [P in Path]?: InputOf<P> }

/** Columns as in the table of matrix.ts. */
export const BRANCH_ROWS = {
  //                   swrdSDOJhaulcv
  'branch.members': '----?-i?ii----',
  'branch.find': '----?-i?-i----',
  'branch.addMember': '----?-i?-i----',
  'branch.endMember': '----?-i?-i----',
} as const satisfies { [P in Path]?: string }
