import type { ActivityState } from '@/types/activity'
import type { DoorCounts } from '@/types/checkin'
import type { Approval, BudgetLine, Photo, SectionOf, Step } from '@/types/dossier'
import type { Stage } from '@/types/stage'

import { attendance } from './checkin'

/** Sums in 分. `open`: lines whose actual cost nobody has written yet; `over`: what was spent beyond the plan, 0 = nothing. */
export interface Sums {
  planned: number
  actual: number
  open: number
  over: number
}

export const sumsOf = (lines: readonly Pick<BudgetLine, 'planned' | 'actual'>[]): Sums => {
  const planned = lines.reduce((sum, line) => sum + line.planned, 0)
  const actual = lines.reduce((sum, line) => sum + (line.actual ?? 0), 0)
  const open = lines.filter((line) => line.actual === null).length
  return { planned, actual, open, over: Math.max(0, actual - planned) }
}

interface Facts {
  activity: { state: ActivityState; endsAt: string }
  approval: Pick<Approval, 'state'>
  endedAt: string | null
  counts: Pick<DoorCounts, 'named' | 'heads'>
  photos: readonly Pick<Photo, 'kind'>[]
  heard: readonly unknown[]
  improvements: readonly unknown[]
}

const isToldAbout = ({ photos, heard, improvements }: Facts): boolean =>
  photos.some(({ kind }) => kind !== 'receipt') || heard.length + improvements.length > 0

/**
 * From what happened, never from a button. Held: over, and somebody was there. Reported: its real end is known, and there is a photo
 * of it or a line about it. `now`: ISO instant; the end itself is over already.
 */
export const dossierStage = (facts: Facts, now: string): Stage => {
  const { activity, approval, endedAt, counts } = facts
  if (activity.state === 'calledOff') return 'calledOff'
  if (activity.state === 'draft') {
    return approval.state === 'approved' || approval.state === 'asked' ? approval.state : 'planning'
  }
  if (now < (endedAt ?? activity.endsAt)) return 'published'
  if (attendance(counts).visits === 0) return 'over'
  return endedAt !== null && isToldAbout(facts) ? 'reported' : 'held'
}

/** Nobody knows the end before it has come. */
export const whyNotEnd = (startsAt: string, endedAt: string, now: string): 'DOSSIER.END' | null =>
  endedAt <= startsAt || endedAt > now ? 'DOSSIER.END' : null

type AskRefusal = 'DOSSIER.ASKED' | 'DOSSIER.NO_PLAN' | 'ACTIVITY.CALLED_OFF'

/** 报请: once, and never an empty sheet. An approved plan is not asked for again: a change of it takes the approval back first. */
export const whyNotAsk = (
  { state }: Pick<Approval, 'state'>,
  plan: Pick<SectionOf<'plan'>, 'aim' | 'steps'>,
  activity: ActivityState,
): AskRefusal | null => {
  if (activity === 'calledOff') return 'ACTIVITY.CALLED_OFF'
  if (state === 'asked' || state === 'approved') return 'DOSSIER.ASKED'
  return plan.aim === '' || plan.steps === '' ? 'DOSSIER.NO_PLAN' : null
}

interface Deciding {
  /** The caller is who asked. */
  own: boolean
  isAdmin: boolean
  /** Somebody else could decide. */
  others: boolean
}

/** Nobody agrees to what is their own; where nobody else could, an administrator may. */
export const needsAnother = ({ own, isAdmin, others }: Deciding): boolean => own && (others || !isAdmin)

/** 同意 and 退回 are for another pair of eyes; where there is none, an administrator may, and the record says so. */
export const whyNotDecide = (
  { state }: Pick<Approval, 'state'>,
  deciding: Deciding,
): 'DOSSIER.NOT_ASKED' | 'DOSSIER.OWN' | null => {
  if (state !== 'asked') return 'DOSSIER.NOT_ASKED'
  return needsAnother(deciding) ? 'DOSSIER.OWN' : null
}

interface Agreed {
  hosts: SectionOf<'plan'>['hosts']
  lines: readonly BudgetLine[]
}

const agreedText = ({ hosts, lines }: Agreed): string =>
  JSON.stringify([
    hosts.map(({ role, name }) => [role, name]),
    lines.map(({ kind, words, planned }) => [kind, words, planned]),
  ])

/** What was agreed to is who hosts and what it may cost; what it did cost is written later and changes nothing. */
export const reopens = ({ state }: Pick<Approval, 'state'>, before: Agreed, after: Agreed): boolean =>
  (state === 'asked' || state === 'approved') && agreedText(before) !== agreedText(after)

/** Of one approval; the older ones stand in the log of events. */
const STEPS = 20

const STATE_AFTER = { asked: 'asked', approved: 'approved', returned: 'returned', reopened: 'draft' } as const

export const stepped = (approval: Approval, step: Step): Approval => ({
  rev: approval.rev + 1,
  state: STATE_AFTER[step.what],
  steps: [...approval.steps, step].slice(-STEPS),
})

/** May be put into a report or on a wall: never a receipt, never somebody who said no. */
export const mayBeShown = ({ kind, shy }: Pick<Photo, 'kind' | 'shy'>): boolean => !shy && kind !== 'receipt'
