import type { InputOf, Path } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'

const orgId = named.orgs.tongan
const personId = named.persons.father
const facts = { birthday: null, alone: true, retiredOn: null, weddedOn: null }
const card = { where: '在家', doing: '种菜', hard: '', need: '', unit: null, carer: null }
const nobody = 'ZZZZZZZZZZ'
/** 同安区, the list stands: the father is on it. */
const gift = { giftId: named.gifts.tongan }
const draft = { title: '春节慰问', on: '2027-02-05', kind: 'cash' as const, goods: '', cents: 50_000 }

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
    ...{ hard: '', wish: '', gift: '', todo: '', nextOn: null, closes: [] },
  },
  'visit.reveal': { personId, of: 'visit', id: nobody, reason: '要去看望' },
  'gift.list': { orgId },
  'gift.get': gift,
  'gift.create': { orgId, draft },
  'gift.update': { ...gift, rev: 1, draft },
  'gift.addPeople': { ...gift, personIds: [personId] },
  'gift.addOlder': { ...gift, age: 80 },
  'gift.dropPerson': { ...gift, personId },
  'gift.start': gift,
  'gift.settle': { ...gift, personId, how: { what: 'signed', name: '洪文质' } },
  'gift.reopen': { ...gift, personId, reason: '点错了人' },
  'gift.close': gift,
  'care.get': { personId },
  'care.setFacts': { personId, rev: 99, facts },
  'care.confirmCard': { personId, rev: 99, card },
  'care.reveal': { personId, reason: '明天去看他' },
  'care.days': { orgId },
  'survivor.get': { personId },
  'timeline.list': { personId },
  'print.giftSheet': gift,
  'survivor.mark': { personId, forPersonId: named.persons.chenDaxiang },
  'survivor.unmark': { personId },
  'survivor.open': { personId, name: '林阿花' },
} satisfies { [P in Path]?: InputOf<P> }

/** Columns as in the table of matrix.ts. */
export const CARE_ROWS = {
  //              swrdSDOJhaulcv
  'visit.cues': '----?-i?ii----',
  'visit.mine': '----?-i?-i--?-',
  'visit.get': '----?-i?-i--?-',
  'visit.openCue': '----?-i?-i--?-',
  'visit.takeCue': '----?-??-?--?-',
  'visit.closeCue': '----?-??-?----',
  'visit.record': '----?-i?-i--?-',
  'visit.reveal': '----?-??-?--?-',
  'gift.list': '----?-i?iii---',
  'gift.get': '----?-i?iii---',
  'gift.create': '------i?-i----',
  'gift.update': '------i?-i----',
  'gift.addPeople': '------i?-i----',
  'gift.addOlder': '------i?-i----',
  'gift.dropPerson': '------i?-i----',
  'gift.start': '------i?-i----',
  'gift.settle': '----?-i?-i----',
  'gift.reopen': '----?-i?-i----',
  'gift.close': '------i?-i----',
  'care.get': '----?-i?-i----',
  'care.setFacts': '----?-i?-i----',
  'care.confirmCard': '----?-i?-i----',
  'care.reveal': '----?-??-?----',
  'care.days': '----?-i?-i----',
  'survivor.get': '----?-i?-i----',
  'timeline.list': '----?-i?-i----',
  'print.giftSheet': '----?-i?iii---',
  'survivor.mark': '----?-i?-i----',
  'survivor.unmark': '----?-i?-i----',
  'survivor.open': '----?-i?-i----',
} as const satisfies { [P in Path]?: string }
