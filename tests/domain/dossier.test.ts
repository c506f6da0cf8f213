import type { Approval, BudgetLine } from '@/types/dossier'
import type { Stage } from '@/types/stage'

import {
  dossierStage,
  mayBeShown,
  reopens,
  stepped,
  sumsOf,
  whyNotAsk,
  whyNotDecide,
  whyNotEnd,
} from '@/domain/dossier'
import { centsOf, stepWords, sumsWords, yuan } from '@/domain/dossier-words'

const START = '2026-12-05T01:00:00.000Z'
const END = '2026-12-05T02:30:00.000Z'
const BEFORE_END = '2026-12-05T02:29:59.999Z'

type Facts = Parameters<typeof dossierStage>[0]

const facts = (over: Partial<Facts> = {}): Facts => ({
  ...{ activity: { state: 'published', endsAt: END }, approval: { state: 'draft' }, endedAt: null },
  ...{ counts: { named: 0, heads: 0 }, photos: [], heard: [], improvements: [], ...over },
})
const draft = { state: 'draft' as const, endsAt: END }
const came = { counts: { named: 1, heads: 0 } }
const wide = { photos: [{ kind: 'wide' as const }] }

test.each<[string, Partial<Facts>, string, Stage]>([
  ['a draft nobody asked for', { activity: draft }, START, 'planning'],
  ['a draft sent back', { activity: draft, approval: { state: 'returned' } }, START, 'planning'],
  ['a draft that waits', { activity: draft, approval: { state: 'asked' } }, START, 'asked'],
  ['a draft agreed to', { activity: draft, approval: { state: 'approved' } }, START, 'approved'],
  ['a draft whose day has passed', { activity: draft }, END, 'planning'],
  ['published, before the end', came, BEFORE_END, 'published'],
  ['at the very end, nobody counted', {}, END, 'over'],
  ['at the very end, one by name', came, END, 'held'],
  ['at the very end, heads only', { counts: { named: 0, heads: 5 } }, END, 'held'],
  ['over earlier than planned', { ...came, endedAt: BEFORE_END }, BEFORE_END, 'held'],
  ['later than planned', { ...came, endedAt: '2026-12-05T03:00:00.000Z' }, END, 'published'],
  ['a photo without the real end', { ...came, ...wide }, END, 'held'],
  ['the real end and a photo', { ...came, ...wide, endedAt: END }, END, 'reported'],
  ['the real end and a line heard', { ...came, heard: [1], endedAt: END }, END, 'reported'],
  ['the real end and an improvement', { ...came, improvements: [1], endedAt: END }, END, 'reported'],
  ['a receipt tells nothing', { ...came, photos: [{ kind: 'receipt' }], endedAt: END }, END, 'held'],
  ['nobody there, all written', { ...wide, heard: [1], endedAt: END }, END, 'over'],
  ['called off', { ...came, activity: { state: 'calledOff', endsAt: END } }, END, 'calledOff'],
])('the stage follows from the facts: %s', (_, over, now, stage) => {
  expect(dossierStage(facts(over), now)).toBe(stage)
})

test('an end lies after the start and never in the future', () => {
  expect(whyNotEnd(START, START, END)).toBe('DOSSIER.END')
  expect(whyNotEnd(START, END, BEFORE_END)).toBe('DOSSIER.END')
  expect(whyNotEnd(START, END, END)).toBeNull()
})

const aLine = (over: Partial<BudgetLine> = {}): BudgetLine => ({
  ...{ key: 'a', kind: 'lecture', words: '', planned: 100_000, actual: null, ...over },
})

test('sums are in 分; nothing written is not nothing spent', () => {
  expect(sumsOf([])).toEqual({ planned: 0, actual: 0, open: 0, over: 0 })
  expect(sumsOf([aLine(), aLine({ planned: 1, actual: 0 })])).toEqual({
    ...{ planned: 100_001, actual: 0, open: 1, over: 0 },
  })
  expect(sumsOf([aLine({ actual: 100_001 })]).over).toBe(1)
})

test('what the sums say is a sentence', () => {
  const said = (actual: number | null) => sumsWords(sumsOf([aLine({ actual })]))

  expect(said(100_001)).toBe('实际比预算多花了 0.01 元')
  expect(said(100_000)).toBe('实际和预算一样')
  expect(said(95_050)).toBe('比预算省了 49.50 元')
  expect(said(null)).toBe('还有 1 笔没写实际花了多少')
})

test('元 on the page is 分 inside, to the last 分', () => {
  for (const cents of [0, 1, 10, 99, 100, 120_050, 99_999_999]) expect(centsOf(yuan(cents))).toBe(cents)
  expect(['1,200.5', '￥12', '3 元'].map(centsOf)).toEqual([120_050, 1200, 300])
  expect(['', '1.234', '-3', '一百', '1.2.3', '12345678'].map(centsOf)).toEqual(Array(6).fill(null))
})

const FULL = { aim: '教会用手机', steps: '先讲后练' }

test('a plan is asked for once, not empty, and not for what is called off', () => {
  expect(whyNotAsk({ state: 'draft' }, FULL, 'draft')).toBeNull()
  expect(whyNotAsk({ state: 'returned' }, FULL, 'published')).toBeNull()
  expect(whyNotAsk({ state: 'asked' }, FULL, 'draft')).toBe('DOSSIER.ASKED')
  expect(whyNotAsk({ state: 'approved' }, FULL, 'draft')).toBe('DOSSIER.ASKED')
  expect(whyNotAsk({ state: 'draft' }, { ...FULL, steps: '' }, 'draft')).toBe('DOSSIER.NO_PLAN')
  expect(whyNotAsk({ state: 'draft' }, FULL, 'calledOff')).toBe('ACTIVITY.CALLED_OFF')
})

test('whoever asked does not agree, unless an administrator is all there is', () => {
  const asked = { state: 'asked' as const }
  const own = { own: true, isAdmin: true, others: false }

  expect(whyNotDecide(asked, { ...own, own: false, isAdmin: false })).toBeNull()
  expect(whyNotDecide(asked, own)).toBeNull()
  expect(whyNotDecide(asked, { ...own, others: true })).toBe('DOSSIER.OWN')
  expect(whyNotDecide(asked, { ...own, isAdmin: false })).toBe('DOSSIER.OWN')
  for (const state of ['draft', 'approved', 'returned'] as const)
    expect(whyNotDecide({ state }, { ...own, own: false })).toBe('DOSSIER.NOT_ASKED')
})

test('other hosts or another budget take an approval back; what it did cost does not', () => {
  const before = { hosts: [{ role: 'lead' as const, name: '同安区退服中心' }], lines: [aLine()] }
  const approved = { state: 'approved' as const }

  expect(reopens(approved, before, { ...before, lines: [aLine({ actual: 5, key: 'b' })] })).toBe(false)
  expect(reopens(approved, before, { ...before, lines: [aLine({ planned: 5 })] })).toBe(true)
  expect(reopens(approved, before, { ...before, lines: [] })).toBe(true)
  expect(reopens(approved, before, { ...before, hosts: [] })).toBe(true)
  expect(reopens({ state: 'asked' }, before, { ...before, hosts: [] })).toBe(true)
  expect(reopens({ state: 'returned' }, before, { ...before, hosts: [] })).toBe(false)
})

test('each step moves the state and the revision; the newest twenty are kept', () => {
  const step = { at: START, byName: '叶志恒', reason: '', alone: false }
  let approval: Approval = { rev: 0, state: 'draft', steps: [] }
  for (let i = 0; i < 25; i += 1) approval = stepped(approval, { ...step, what: 'asked' })

  expect(approval).toMatchObject({ rev: 25, state: 'asked' })
  expect(approval.steps).toHaveLength(20)
  expect(stepped(approval, { ...step, what: 'approved' }).state).toBe('approved')
  expect(stepped(approval, { ...step, what: 'returned' }).state).toBe('returned')
  expect(stepped(approval, { ...step, what: 'reopened' }).state).toBe('draft')
})

test('the record says who, why, and that nobody else was there', () => {
  const step = { at: START, byName: '郭清源', reason: '', alone: false }

  expect(stepWords({ ...step, what: 'returned', reason: '车费太高' })).toBe('郭清源退回：车费太高')
  expect(stepWords({ ...step, what: 'approved', alone: true })).toContain('由报请的人自己定')
})

test('a receipt, or somebody who did not want to be on it, never leaves the dossier', () => {
  expect(mayBeShown({ kind: 'wide', shy: false })).toBe(true)
  expect(mayBeShown({ kind: 'wide', shy: true })).toBe(false)
  expect(mayBeShown({ kind: 'receipt', shy: false })).toBe(false)
})
