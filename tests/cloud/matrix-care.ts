import type { InputOf, Path } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'

const orgId = named.orgs.tongan
const personId = named.persons.father
const nobody = 'ZZZZZZZZZZ'

/** The inputs of visits, gifts and the care calendar. */
export const CARE_INPUTS = {
  'visit.cues': { orgId },
  'visit.mine': { orgId },
  'visit.get': { personId },
  'visit.openCue': { personId, kind: 'mood', owner: 'nobody' },
  'visit.takeCue': { personId, cueId: nobody },
  'visit.closeCue': { personId, cueId: nobody, reason: '已经好了' },
  'visit.record': {
    ...{ personId, on: '2026-11-20', form: 'home', visitors: '叶志恒', seen: null },
    ...{ hard: '', wish: '', gift: '', nextOn: null, closes: [] },
  },
  'visit.reveal': { personId, of: 'visit', id: nobody, reason: '要去看望' },
} satisfies { [P in Path]?: InputOf<P> }

/** Columns as in the table of matrix.ts. */
export const CARE_ROWS = {
  //              swrdSDOJhaul
  'visit.cues': '----?-i?ii--',
  'visit.mine': '----?-i?-i--',
  'visit.get': '----?-i?-i--',
  'visit.openCue': '----?-i?-i--',
  'visit.takeCue': '----?-??-?--',
  'visit.closeCue': '----?-i?-i--',
  'visit.record': '----?-i?-i--',
  'visit.reveal': '----?-??-?--',
} as const satisfies { [P in Path]?: string }
