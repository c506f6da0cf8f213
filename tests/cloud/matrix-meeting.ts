import type { InputOf, Path } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'

/** The secretary's own branch, in 思明区: 同安's people find nothing there. */
const orgId = named.orgs.firstBranch
const meetingId = named.meetings.today
const one = { meetingId, rev: 99 }
const personId = named.persons.secretary
const record = { chair: '', recorder: '', topics: '读书', resolutions: '' }
const plan = {
  ...{ kinds: ['day' as const], theme: '读书', startsAt: '2026-12-01T01:00:00.000Z', place: '活动室' },
  ...{ chair: '', recorder: '', whom: 'all' as const, personIds: [] },
}
const facts = {
  ...{ kind: 'regular' as const, stay: '', from: '2026-07-01', to: null, secretary: '', term: null },
  committee: [],
}

export const MEETING_INPUTS = {
  'meeting.branch': { orgId },
  'meeting.setBranch': { orgId, rev: 99, facts },
  'meeting.table': { orgId },
  'meeting.list': { orgId },
  'meeting.get': { meetingId },
  'meeting.plan': { orgId, plan },
  'meeting.replan': { ...one, plan },
  'meeting.drop': { meetingId: 'ZZZZZZZZZZ', reason: '下大雨' },
  'meeting.tell': { meetingId },
  'meeting.mark': { meetingId, personId, mark: { what: 'here' } },
  'meeting.write': { ...one, record },
  'meeting.confirm': { ...one, ticks: 0 },
  'meeting.correct': { ...one, record, changed: '写错了' },
  'meeting.addPage': { meetingId, fileId: 'cloud://x/1.jpg' },
  'meeting.dropPage': { meetingId, pageId: 'ZZZZZZZZZZ' },
  'meeting.pages': { meetingId },
  'print.meeting': { meetingId },
  'print.pageInbox': { meetingId },
  'print.keepPage': { meetingId, inbox: 'cloud://x/inbox/o/1' },
} satisfies { [P in Path]?: InputOf<P> }

/** Columns as in the table of matrix.ts. A person of the branch is marked by who keeps its book, not by himself. */
export const MEETING_ROWS = {
  //                   swrdSDOJhaulcv
  'meeting.branch': '----i-???i----',
  'meeting.setBranch': '----i-??-i----',
  'meeting.table': '----i-???i----',
  'meeting.list': '----i-???i----',
  'meeting.get': '----i-???i----',
  'meeting.plan': '----i-??-i----',
  'meeting.replan': '----i-??-i----',
  'meeting.drop': '----?-??-?----',
  'meeting.tell': '----i-??-i----',
  'meeting.mark': '----i-??-i----',
  'meeting.write': '----i-??-i----',
  'meeting.confirm': '----i----i----',
  'meeting.correct': '----i----i----',
  'meeting.addPage': '----?-??-?----',
  'meeting.dropPage': '----i-??-i----',
  'meeting.pages': '----i-???i----',
  'print.meeting': '----i-???i----',
  'print.pageInbox': '----i-??-i----',
  'print.keepPage': '----?-??-?----',
} as const satisfies { [P in Path]?: string }
