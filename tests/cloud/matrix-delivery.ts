import type { InputOf, Path } from '@/types/kernel/contract'

import { deliveryIdOf, roundIdOf } from '@/cloudfunctions/features/delivery/make'

import { named } from '../fixtures/city/named'

type Mine =
  Extract<Path, `delivery.${string}` | `stock.${string}` | `followUp.${string}`> | 'print.deliverySheet'

const orgId = named.orgs.tongan
const personId = named.persons.father
/** The city has it: 大乡村 of the month in which all tests begin, with the father in it. */
const roundId = roundIdOf(named.orgs.daxiang, '2026-11')
const deliveryId = deliveryIdOf(roundId, personId)
const record = {
  ...{ state: 'missed' as const, why: 'out' as const, note: '', second: '' },
  ...{ need: null, next: null },
}
const nothing = 'ZZZZZZZZZZ'
const entryId = 'ZZZZZZZZZZZZZZZZ'

/** `rev` 99, and what is not there: nobody who is let in changes what the next one is asked about. */
export const DELIVERY_INPUTS: { [P in Mine]: InputOf<P> } = {
  'delivery.rounds': { orgId, month: '2026-11' },
  'delivery.fill': { orgId },
  'delivery.round': { roundId },
  'delivery.list': { roundId },
  'delivery.setItems': { roundId, rev: 99, items: [] },
  'delivery.deliverers': { roundId },
  'delivery.assign': { roundId, grantId: nothing },
  'delivery.leases': { roundId },
  'delivery.revoke': { roundId, leaseId: nothing },
  'delivery.get': { deliveryId },
  'delivery.plan': { deliveryId, rev: 99, items: null, grantId: null, second: '' },
  'delivery.away': { deliveryId, how: 'back' },
  'delivery.record': { deliveryId, rev: 99, record },
  'delivery.settle': { deliveryId, entryId, accept: false },
  'delivery.mine': {},
  'delivery.lease': {},
  'delivery.replay': {
    leaseId: nothing,
    entries: [{ id: entryId, at: '2026-11-22T00:00:00.000Z', deliveryId, record }],
  },
  'delivery.home': { personId },
  'delivery.setHome': { personId, rev: 99, address: '', needsDelivery: false },
  'stock.list': { orgId },
  'stock.add': { orgId, kind: 'book', title: '健康手册', count: 1 },
  'stock.move': { orgId, itemId: nothing, change: 1, reason: '入库', over: false },
  'stock.ins': { orgId, itemId: nothing },
  'stock.outs': { orgId, itemId: nothing },
  'followUp.mine': {},
  'followUp.list': { orgId, which: 'open' },
  'followUp.update': { followUpId: nothing, rev: 1, dueDay: '2026-12-01', grantId: null },
  'followUp.close': { followUpId: nothing, result: '办好了', told: true },
  'print.deliverySheet': { roundId },
}

/** As in matrix.ts, under the same letters. The caseworker and the secretary work in another district. */
export const DELIVERY_ROWS = {
  //                       swrdSDOJhaulcv
  'delivery.rounds': '----?-i?-i----',
  'delivery.fill': '----?-i?-i----',
  'delivery.round': '----?-i?-i----',
  'delivery.list': '----?-i?-i----',
  'delivery.setItems': '----?-i?-i----',
  'delivery.deliverers': '----?-i?-i----',
  'delivery.assign': '----?-??-?----',
  'delivery.leases': '----?-i?-i----',
  'delivery.revoke': '----?-??-?----',
  'delivery.get': '----?-i?-i--?-',
  'delivery.plan': '----?-i?-i----',
  'delivery.away': '----?-i?-i----',
  'delivery.record': '----?-i?-i--?-',
  'delivery.settle': '----?-??-?----',
  'delivery.mine': 'iiiiiiiiiiiiii',
  'delivery.lease': 'iiiiiiiiiiiiii',
  'delivery.replay': '??????????????',
  'delivery.home': '----?-i?-i--?-',
  'delivery.setHome': '----?-i?-i--?-',
  'stock.list': '----?-i?-i--?-',
  'stock.add': '----?-i?-i----',
  'stock.move': '----?-??-?----',
  'stock.ins': '----?-??-?--?-',
  'stock.outs': '----?-i?-i--?-',
  'followUp.mine': 'iiiiiiiiiiiiii',
  'followUp.list': '----?-i?-i----',
  'followUp.update': '----?-??-?----',
  'followUp.close': '----?-??-?--?-',
  'print.deliverySheet': '----?-i?-i----',
} as const satisfies Record<Mine, string>
