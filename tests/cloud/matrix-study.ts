import type { InputOf, Path } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'

type Mine = Extract<Path, `study.${string}`>

const orgId = named.orgs.tongan
const materialId = named.materials.tongan
const assignmentId = named.assignments.village
const personId = named.persons.father
const until = '2026-11-30'

/** `rev` 99, and a day that has not come: nobody who is let in changes what the next one is asked about. */
export const STUDY_INPUTS: { [P in Mine]: InputOf<P> } = {
  'study.assign': { orgId, materialId, to: { kind: 'org', orgId }, until, words: '' },
  'study.list': { orgId },
  'study.progress': { assignmentId },
  'study.room': { assignmentId, rev: 99, day: '2026-11-22', present: [personId] },
  'study.home': { assignmentId, day: '2099-11-22', personIds: [personId] },
  'study.nudge': { assignmentId },
  'study.cancel': { assignmentId: 'ZZZZZZZZZZ', reason: '推错了' },
  'study.mine': {},
  'study.about': { materialId },
  'study.opened': { materialId, personId: named.persons.retiree },
  'study.granted': { answers: [{ id: 'demo-study', answer: 'accept' }] },
  'study.say': { materialId, personId, text: '上门来办真方便。' },
  'study.takeBack': { materialId, personId },
  'study.sayings': { orgId, state: 'waiting' },
  'study.judge': { sayingId: named.sayings.father, rev: 99, show: true, reason: '' },
}

/** As in matrix.ts, under the same letters. What is cancelled here is not there for anybody. */
export const STUDY_ROWS = {
  //                  swrdSDOJhaulcv
  'study.assign': '----?-i?-i----',
  'study.list': '----?-i?ii----',
  'study.progress': '----?-i?ii----',
  'study.room': '----?-i?-i----',
  'study.home': '----?-i?-i--?-',
  'study.nudge': '----?-i?-i----',
  'study.cancel': '----?-??-?----',
  'study.mine': '--iii---------',
  'study.about': '--iii---------',
  'study.opened': '--i-?---------',
  'study.granted': '--iii---------',
  'study.say': '--?i?---------',
  'study.takeBack': '--?i?---------',
  'study.sayings': '----?-i?ii----',
  'study.judge': '----?-i?-i----',
} as const satisfies Record<Mine, string>
