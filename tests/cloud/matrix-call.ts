import type { InputOf, Path } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'

const orgId = named.orgs.tongan
const personId = named.persons.father
/** Published for 同安区; the father has to be told nothing of it, so that one of his people looks like nobody. */
const about = { subject: 'activity' as const, subjectId: named.activities.daxiangPhone }

/** The inputs of the call list: the part of the reviewed table that speaks of telephones. */
export const CALL_INPUTS = {
  'call.counts': about,
  'call.list': about,
  'call.mine': { orgId },
  'call.next': about,
  'call.get': { ...about, personId },
  'call.claim': { ...about, personId },
  'call.putBack': { ...about, personId },
  'call.result': { ...about, personId, result: { what: 'reached' } },
  'call.undo': { ...about, personId },
  'print.callList': { activityId: about.subjectId, reason: '给打电话的同事' },
  'call.passings': { orgId },
  'call.confirmPassing': { personId, yes: true },
  'call.undoPassing': { personId, reason: '弄错了人' },
  'person.correctPhone': { personId, rev: 99, phone: '13900000000' },
} satisfies { [P in Path]?: InputOf<P> }

/** Columns as in the table of matrix.ts. */
export const CALL_ROWS = {
  //                       swrdSDOJhaulcv
  'call.counts': '-----ii?ii-i-i',
  'call.list': '-----ii?ii-i-i',
  'call.mine': '-----ii?-i-?-?',
  'call.next': '-----ii?-i-i-i',
  'call.get': '-----???-?-?-?',
  'call.claim': '-----???-?-?-?',
  'call.putBack': '-----???-?-?-?',
  'call.result': '-----???-?-?-?',
  'call.undo': '-----???-?-?-?',
  'print.callList': '------i?-i----',
  'call.passings': '----?-i?-i----',
  'call.confirmPassing': '----?-i?-i----',
  'call.undoPassing': '---------i----',
  'person.correctPhone': '----?-i?-i----',
} as const satisfies { [P in Path]?: string }
