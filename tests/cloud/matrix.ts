import type { InputOf, Path } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'
import type { PersonaKey } from '../fixtures/city/personas'

/** Columns of the table, in this order. 同安 people are asked about 同安 records; `organiserJimei` is the other district. */
export const WHO = [
  'stranger',
  'withdrawn',
  'retiree',
  'daughter',
  'secretary',
  'doorStaff',
  'organiserTongan',
  'organiserJimei',
  'head',
  'admin',
  'auditor',
] as const satisfies readonly PersonaKey[]

const activityId = named.activities.daxiangPhone
const orgId = named.orgs.tongan
const father = named.persons.father

const draft: InputOf<'activity.create'>['draft'] = {
  ...{ type: 'health', title: '健康讲座', signUp: 'firstCome', capacity: 30 },
  ...{ startsAt: '2026-12-01T01:00:00.000Z', endsAt: '2026-12-01T02:00:00.000Z' },
  place: { name: '活动室', address: '', way: '', location: null },
  ...{ suits: '', bring: '', speaker: '', about: '', contactPhone: '' },
}
const orgDraft: InputOf<'org.create'>['draft'] = {
  kind: 'community',
  name: '新村',
  phone: '',
  address: '',
  way: '',
  remote: false,
}

/** A well-formed input for every action, about a record of 同安 or the daughter's father. */
export const INPUTS: { [P in Path]: InputOf<P> } = {
  'account.get': {},
  'activity.list': {},
  'activity.get': { activityId },
  'activity.desk': { orgId, from: '2026-11-01T00:00:00.000Z' },
  'activity.open': { activityId },
  'activity.types': { orgId },
  'activity.create': { orgId, draft },
  'activity.update': { activityId, rev: 99, draft },
  'activity.publish': { activityId },
  'activity.callOff': { activityId: named.activities.daxiang2022, reason: '下大雨' },
  'audit.list': { orgId },
  'checkin.self': { activityId, personId: father },
  'checkin.tick': { activityId, who: { personId: father } },
  'checkin.undo': { activityId, personId: father },
  'checkin.walkIn': { activityId: named.activities.daxiang2022, name: '来客', birthYear: 1950 },
  'checkin.candidates': { activityId, name: '来客', birthYear: 1950 },
  'checkin.heads': { activityId, change: 1 },
  'checkin.counts': { activityId },
  'checkin.paper': { activityId, absent: [] },
  'figures.period': { orgId, period: { kind: 'year', key: '2022' } },
  'grant.claimFirst': { code: 'wrong-code', name: '某某' },
  'grant.invite': { orgId, role: 'doorStaff', name: '某某' },
  'grant.accept': { code: '00000000' },
  'grant.list': { orgId },
  'grant.withdraw': { orgId, grantId: 'ZZZZZZZZZZ' },
  'home.get': {},
  'ops.health': { orgId },
  'org.get': { orgId },
  'org.children': { orgId },
  'org.create': { orgId, draft: orgDraft },
  'org.update': { orgId, rev: 99, draft: orgDraft },
  'person.introduce': { name: '某某', phoneCode: 'spent' },
  'person.update': { personId: father, name: '洪文质' },
  'person.leave': { personId: named.persons.husband },
  'person.list': { orgId },
  'person.giveCode': { personId: father, relation: 'parent', confirmedBy: 'phone' },
  'person.useCode': { code: '00000000' },
  'person.revealPhone': { personId: father, reason: '电话通知' },
  'print.inbox': { activityId },
  'print.poster': { activityId },
  'print.wall': { orgId },
  'print.signInSheet': { activityId },
  'print.keepPhoto': { activityId, inbox: 'cloud://x/inbox/nobody/1' },
  'registration.create': { activityId, personId: father },
  'registration.cancel': { activityId, personId: father },
  'registration.get': { activityId },
  'registration.mine': {},
  'registration.list': { activityId },
  'settings.get': { orgId },
  'settings.update': { orgId, rev: 99, own: {} },
}

/**
 * The reviewed table: one letter per column of WHO. `i` in · `-` 这一页是给工作人员用的 · `?` as if it were not there.
 *
 *   s stranger · w withdrawn · r retiree · d daughter · S secretary · D door · O organiser 同安 · J organiser 集美 · h head · a admin · u auditor
 */
const table = {
  //                    swrdSDOJhau
  'account.get': 'iiiiiiiiiii',
  'activity.list': 'iiiiiiiiiii',
  'activity.get': 'iiiiiiiiiii',
  'activity.desk': '-----ii?ii-',
  'activity.open': '-----ii?ii-',
  'activity.types': '------i?-i-',
  'activity.create': '------i?-i-',
  'activity.update': '------i?-i-',
  'activity.publish': '------i?-i-',
  'activity.callOff': '------i?-i-',
  'audit.list': '---------ii',
  'checkin.self': '--?i?------',
  'checkin.tick': '-----ii?-i-',
  'checkin.undo': '-----ii?-i-',
  'checkin.walkIn': '-----ii?-i-',
  'checkin.candidates': '-----ii?-i-',
  'checkin.heads': '-----ii?-i-',
  'checkin.counts': '-----ii?ii-',
  'checkin.paper': '-----ii?-i-',
  'figures.period': '------i?ii-',
  'grant.claimFirst': 'iiiiiiiiiii',
  'grant.invite': '---------i-',
  'grant.accept': 'iiiiiiiiiii',
  'grant.list': '---------ii',
  'grant.withdraw': '---------?-',
  'home.get': 'iiiiiiiiiii',
  'ops.health': '---------i-',
  'org.get': '----?ii?iii',
  'org.children': '----?ii?iii',
  'org.create': '---------i-',
  'org.update': '---------i-',
  'person.introduce': 'iiiiiiiiiii',
  'person.update': '--?-?------',
  'person.leave': '--???------',
  'person.list': '----?-i?-i-',
  'person.giveCode': '----?-i?-i-',
  'person.useCode': 'iiiiiiiiiii',
  'person.revealPhone': '----?-i?-i-',
  'print.inbox': '-----ii?-i-',
  'print.poster': '-----ii?-i-',
  'print.wall': '-----ii?-i-',
  'print.signInSheet': '-----ii?-i-',
  'print.keepPhoto': '-----???-?-',
  'registration.create': '--?i?------',
  'registration.cancel': '--?i?------',
  'registration.get': '--iii------',
  'registration.mine': '--iii------',
  'registration.list': '-----ii?ii-',
  'settings.get': '------i?ii-',
  'settings.update': '---------i-',
} as const satisfies Record<Path, string>

const LETTERS: Record<string, string> = { i: 'in', '-': '-', '?': '?' }

export const MATRIX = Object.fromEntries(
  Object.entries(table).map(([path, row]) => [path, Array.from(row, (letter) => LETTERS[letter] ?? letter)]),
) as unknown as Record<Path, string[]>
