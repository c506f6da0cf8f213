import type { MeetingKind } from '@/types/meeting-kinds'
import type { Meeting, MeetingPlan, Whom } from '@/types/meeting-shapes'

import { clockOf, dayOf, instantOf } from '@/domain/calendar'

/** What is typed; day and time may still be open. `also`: kinds that the same meeting serves as. */
export interface PlanForm {
  kind: MeetingKind | ''
  also: MeetingKind[]
  theme: string
  day: string
  time: string
  place: string
  chair: string
  recorder: string
  whom: Whom
  personIds: string[]
}

/** 支委会 asks the committee, 支部书记会 whoever goes there. */
export const whomFor = (kind: MeetingKind | ''): Whom =>
  kind === 'committee' || kind === 'secretaries' ? 'committee' : 'all'

export const emptyPlan = (kind: MeetingKind | '', chair: string): PlanForm => ({
  ...{ kind, also: [], theme: '', day: '', time: '09:00', place: '', chair, recorder: '' },
  ...{ whom: whomFor(kind), personIds: [] },
})

export const planOf = ({ kinds, startsAt, ...meeting }: Meeting): PlanForm => {
  const [kind = '', ...also] = kinds
  const { theme, place, chair, recorder, whom, personIds } = meeting
  return {
    ...{ kind, also, theme, place, chair, recorder, whom, personIds },
    ...{ day: dayOf(startsAt), time: clockOf(startsAt) },
  }
}

/** Why it cannot be saved yet, in one sentence. */
export const gapOf = (form: PlanForm): string | null => {
  if (form.kind === '') return '先选是什么会'
  if (form.theme.trim().length < 2) return '先写主题'
  if (form.day === '' || form.time === '') return '先选哪天几点'
  if (form.whom === 'some' && form.personIds.length === 0) return '先选哪些人参加'
  return null
}

/** Null: something is not chosen yet. */
export const filledIn = ({
  kind,
  also,
  day,
  time,
  whom,
  personIds,
  ...form
}: PlanForm): MeetingPlan | null =>
  kind === '' || day === '' || time === ''
    ? null
    : {
        ...{ ...form, whom, kinds: [kind, ...also.filter((each) => each !== kind)] },
        ...{ startsAt: instantOf(day, time), personIds: whom === 'some' ? personIds : [] },
      }
