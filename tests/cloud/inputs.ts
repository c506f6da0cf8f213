import type { InputOf, Path } from '@/types/kernel/contract'

import { idFrom } from '@/cloudfunctions/kit/ids'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import { NOTICE_INPUTS } from './matrix-notice'
import { BRANCH_INPUTS } from './matrix-branch'
import { DELIVERY_INPUTS } from './matrix-delivery'
import { CALL_INPUTS } from './matrix-call'
import { MEETING_INPUTS } from './matrix-meeting'
import { CARE_INPUTS } from './matrix-care'
import { KIOSK_INPUTS } from './matrix-kiosk'
import { ROAD_INPUTS } from './matrix-road'
import { MATERIAL_INPUTS } from './matrix-material'
import { SERIES_INPUTS } from './matrix-series'
import { SURVEY_INPUTS } from './matrix-survey'
import { STUDY_INPUTS } from './matrix-study'

const activityId = named.activities.daxiangPhone
const orgId = named.orgs.tongan
const father = named.persons.father
const daughtersLink = idFrom(openidOf('daughter'), father)
/** As the city numbers its grants. */
export const LEADER_GRANT = 'G000000013'
/** The leader's group, and a member who is not registered there. */
const ofLeader = { orgId: named.orgs.daxiang, activityId: named.activities.daxiangPhone }

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
  ...SERIES_INPUTS,
  ...ROAD_INPUTS,
  ...NOTICE_INPUTS,
  ...BRANCH_INPUTS,
  ...SURVEY_INPUTS,
  ...CALL_INPUTS,
  ...DELIVERY_INPUTS,
  ...CARE_INPUTS,
  ...KIOSK_INPUTS,
  ...MEETING_INPUTS,
  ...MATERIAL_INPUTS,
  ...STUDY_INPUTS,
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
  'dossier.get': { activityId },
  'dossier.save': { activityId, rev: 99, part: { what: 'budget', lines: [] } },
  'dossier.ask': { activityId },
  'dossier.decide': { activityId, rev: 99, yes: true, reason: '' },
  'dossier.count': { activityId, key: 'zzzz', when: 'loaded', count: 1 },
  'dossier.hear': { activityId, text: '声音听不清' },
  'dossier.notes': { activityId },
  'dossier.addNote': { activityId, text: '下次早点到' },
  'dossier.dropNote': { activityId, noteId: 'ZZZZZZZZZZ' },
  'dossier.end': { activityId, endedAt: null },
  'dossier.addPhoto': { activityId, fileId: 'cloud://x/1.jpg', kind: 'wide', line: null, shy: false },
  'dossier.markPhoto': { activityId, photoId: 'ZZZZZZZZZZ', shy: true },
  'dossier.dropPhoto': { activityId, photoId: 'ZZZZZZZZZZ' },
  'dossier.photos': { activityId },
  'family.list': {},
  'family.hear': { personId: father, linkId: daughtersLink },
  'family.vouch': { personId: father, linkId: daughtersLink, how: 'phone' },
  'family.stop': { personId: father, linkId: daughtersLink },
  'figures.period': { orgId, period: { kind: 'year', key: '2022' } },
  'grant.claimFirst': { code: 'wrong-code', name: '某某' },
  'grant.invite': { orgId, role: 'doorStaff', name: '某某' },
  'grant.accept': { code: '00000000' },
  'grant.list': { orgId },
  'grant.withdraw': { orgId, grantId: 'ZZZZZZZZZZ' },
  'home.get': {},
  'leader.mine': { orgId: named.orgs.daxiang },
  'leader.sheet': ofLeader,
  'leader.enrol': { ...ofLeader, personId: father },
  'leader.cancel': { ...ofLeader, personId: father },
  'leader.groups': { orgId },
  'leader.people': { orgId: named.orgs.daxiang, grantId: LEADER_GRANT },
  'leader.put': { orgId: named.orgs.daxiang, grantId: LEADER_GRANT, personId: father, on: true },
  'lists.inbox': { activityId },
  'lists.read': { activityId, inbox: 'cloud://x/inbox/nobody/1' },
  'message.templates': { activityId },
  'message.granted': { activityId, answers: [{ id: 'demo-reminder', answer: 'accept' }] },
  'message.resume': { orgId, templateId: 'demo-reminder' },
  'offline.lease': { activityId },
  'offline.list': { activityId },
  'offline.replay': {
    leaseId: 'ZZZZZZZZZZ',
    entries: [{ what: 'heads', id: 'ZZZZZZZZZZZZZZZZ', at: '2026-11-22T00:00:00.000Z', change: 1 }],
  },
  'offline.held': { activityId },
  'offline.settle': { activityId, entryId: 'ZZZZZZZZZZZZZZZZ', how: 'drop' },
  'offline.leases': { activityId },
  'offline.revoke': { activityId, leaseId: 'ZZZZZZZZZZ' },
  'ops.health': { orgId },
  'org.get': { orgId },
  'org.children': { orgId },
  'org.create': { orgId, draft: orgDraft },
  'org.update': { orgId, rev: 99, draft: orgDraft },
  'person.introduce': { name: '某某', phoneCode: 'spent' },
  'person.update': { personId: father, name: '洪文质' },
  'person.leave': { personId: named.persons.husband },
  'person.list': { orgId },
  'person.get': { personId: father },
  'person.confirm': { personId: father, how: 'phone' },
  'person.keepers': { personId: father },
  'person.setKeeper': { personId: father, grantId: null },
  'person.link': {
    ...{ personId: named.persons.chenDaxiang, forPersonId: father },
    ...{ relation: 'neighbour', how: 'paper' },
  },
  'person.unlink': { personId: father, linkId: 'ZZZZZZZZZZ', reason: '不再代办' },
  'person.merge': { keepId: father, dropId: named.persons.chenDaxiang, reason: '同一个人' },
  'person.unmerge': { personId: named.persons.chenDaxiang },
  'person.giveCode': { personId: father, relation: 'parent', confirmedBy: 'phone' },
  'person.useCode': { code: '00000000' },
  'person.revealPhone': { personId: father, reason: '电话通知' },
  'print.inbox': { activityId },
  'print.dossier': { activityId },
  'print.poster': { activityId },
  'print.wall': { orgId },
  'print.signInSheet': { activityId },
  'print.keepPhoto': { activityId, inbox: 'cloud://x/inbox/nobody/1' },
  'places.enrol': { activityId: named.activities.daxiangLecture, personId: named.persons.chenDaxiang },
  'places.takeOff': { activityId, personId: father, reason: '他说不来了' },
  'places.handIn': { orgId, activityId, personId: father },
  'places.asked': { orgId },
  'places.handedIn': { orgId, activityId },
  'places.line': { activityId },
  'places.decide': { activityId, code: 'ZZZZZZZZZZZZZZZZ', yes: true },
  'places.draw': { activityId },
  'places.drawn': { activityId },
  'places.invite': { activityId, personIds: [father], on: true },
  'places.invited': { activityId },
  'places.preview': { activityId, rows: [{ name: '陈秀英' }] },
  'registration.create': { activityId, personId: father },
  'registration.cancel': { activityId, personId: father },
  'registration.accept': { activityId, personId: father },
  'registration.transfer': { activityId, personId: father, toId: father },
  'registration.get': { activityId },
  'registration.mine': {},
  'registration.list': { activityId },
  'settings.get': { orgId },
  'settings.update': { orgId, rev: 99, own: {} },
  'signup.get': { activityId },
  'signup.answer': { activityId, personId: father, part: { what: 'questions', answers: {} } },
  'signup.file': { activityId, personId: father },
  'signup.reveal': { activityId, personId: father, what: 'insured', reason: '保险公司核对' },
  'signup.insured': { activityId },
  'signup.exports': { activityId },
  'signup.askExport': { activityId, reason: '交给保险公司' },
  'signup.decideExport': { activityId, exportId: 'ZZZZZZZZZZ', yes: true },
  'signup.takeExport': { activityId, exportId: 'ZZZZZZZZZZ' },
}
