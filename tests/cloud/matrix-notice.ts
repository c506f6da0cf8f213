import type { InputOf, Path } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'

type Mine = Extract<Path, `notice.${string}`> | 'print.noticeInbox' | 'print.keepNoticeFile'

const orgId = named.orgs.tongan
const noticeId = named.notices.daxiang
const personId = named.persons.father
const audience = { kind: 'org' as const, orgId: named.orgs.daxiang, born: null }
const text = { title: '停水通知', body: '明天上午停水。' }
const draft = { ...text, audience, sign: false, callIfMissed: false }

/** `rev` 99, and what is not there to be taken back: nobody who is let in changes what the next one is asked about. */
export const NOTICE_INPUTS: { [P in Mine]: InputOf<P> } = {
  'notice.list': { orgId, state: 'published' },
  'notice.count': { orgId, audience },
  'notice.create': { orgId, draft },
  'notice.open': { noticeId },
  'notice.update': { noticeId, rev: 99, draft },
  'notice.remove': { orgId, noticeId: named.notices.draft, rev: 99 },
  'notice.publish': { noticeId, rev: 99, at: null },
  'notice.hold': { noticeId, rev: 99 },
  'notice.correct': { noticeId, rev: 99, ...text, changed: '时间改了', again: false },
  'notice.withdraw': { noticeId: named.notices.draft, reason: '写错了' },
  'notice.mine': {},
  'notice.get': { noticeId },
  'notice.media': { noticeId },
  'print.noticeInbox': { orgId },
  'print.keepNoticeFile': { orgId, inbox: 'cloud://x/inbox/nobody/nothing', as: 'picture' },
  'notice.seen': { noticeId },
  'notice.sign': { noticeId, personId },
  'notice.granted': { noticeId, answers: [{ id: 'demo-notice', answer: 'accept' }] },
}

/** As in matrix.ts, under the same letters. The secretary's branch lies in another district; the daughter acts for somebody there. */
export const NOTICE_ROWS = {
  //                  swrdSDOJhaulcv
  'notice.list': '----?-i?ii----',
  'notice.count': '----?-i?-i----',
  'notice.create': '----?-i?-i----',
  'notice.open': '----?-i?ii----',
  'notice.update': '----?-i?-i----',
  'notice.remove': '----?-i?-i----',
  'notice.publish': '----?-i?-i----',
  'notice.hold': '----?-i?-i----',
  'notice.correct': '----?-i?-i----',
  'notice.withdraw': '----?-i?-i----',
  'notice.mine': '--iii---------',
  'notice.get': '--?i?---------',
  'notice.media': '--?i?-i?ii----',
  'print.noticeInbox': '----?-i?-i----',
  'print.keepNoticeFile': '----?-??-?----',
  'notice.seen': '--?i?---------',
  'notice.sign': '--?i?---------',
  'notice.granted': '--?i?---------',
} as const satisfies Record<Mine, string>
