import type { DeskActivity, SignUp } from '@/types/activity'
import type { Org } from '@/types/org'
import type { Rule, Series, SeriesTemplate, Window } from '@/types/series'

import { clockOf } from '@/domain/calendar'
import { weekdayNumber } from '@/domain/recurrence'

import type { AsksForm } from '@/src/staff/sign-up/asks-form'
import { asksDraft, asksForm, asksFormOf, asksGap } from '@/src/staff/sign-up/asks-form'
import type { QuotaRow } from '@/src/staff/sign-up/quota-rows'

/** What the page of a new series holds. '' = nothing yet. */
export interface Form {
  title: string
  type: string
  signUp: SignUp
  limited: boolean
  capacity: number | null
  speaker: string
  placeName: string
  address: string
  way: string
  contactPhone: string
  suits: string
  bring: string
  about: string
  entryIds: string[]
  quotas: QuotaRow[]
  /** Null: nothing is asked. */
  asks: AsksForm | null
  kind: Rule['kind']
  every: number | null
  weekdays: number[]
  monthDay: number | null
  nth: string
  weekday: string
  from: string
  /** How it ends. */
  ends: 'count' | 'to'
  count: number | null
  to: string
  start: string
  end: string
}

export const emptyForm = ({
  name,
  address,
  way,
  phone,
}: Pick<Org, 'name' | 'address' | 'way' | 'phone'>): Form => ({
  ...{ title: '', type: '', signUp: 'firstCome', limited: true, capacity: 40, speaker: '' },
  ...{ placeName: name, address, way, contactPhone: phone, suits: '', bring: '', about: '', entryIds: [] },
  ...{ quotas: [], asks: null },
  ...{ kind: 'weekly', every: 1, weekdays: [], monthDay: 1, nth: '1', weekday: '3' },
  ...{ from: '', ends: 'count', count: 12, to: '', start: '09:00', end: '10:30' },
})

const NTHS = [1, 2, 3, 4, -1] as const

export const ruleOf = (form: Form): Rule => {
  if (form.kind === 'monthDay') return { kind: 'monthDay', day: form.monthDay ?? 0 }
  if (form.kind === 'monthWeekday') {
    const nth = NTHS.find((each) => String(each) === form.nth) ?? 1
    return { kind: 'monthWeekday', nth, weekday: Number(form.weekday) }
  }
  // Nothing chosen: the weekday of the first day is meant.
  const weekdays = form.weekdays.length === 0 && form.from !== '' ? [weekdayNumber(form.from)] : form.weekdays
  return { kind: 'weekly', every: form.every ?? 0, weekdays }
}

export const windowOf = ({ from, ends, count, to }: Form): Window => ({
  from,
  ...(ends === 'count' ? { count, to: null } : { count: null, to }),
})

/** What cannot even be asked; everything else is judged by the server. */
export const windowGap = ({ from, ends, count, to }: Form): string | null => {
  if (from === '') return '请选从哪一天开始'
  if (ends === 'count' && count === null) return '请写办几场'
  return ends === 'to' && to === '' ? '请选到哪一天' : null
}

const quotasFrom = ({ signUp, limited, quotas }: Form): SeriesTemplate['quotas'] =>
  signUp === 'none' || !limited ? [] : quotas.map(({ orgId, places }) => ({ orgId, places: places ?? 0 }))

export const templateFrom = (form: Form): SeriesTemplate => {
  const { type, title, signUp, speaker, suits, bring, about, contactPhone, placeName, address, way } = form
  return {
    ...{ type, title, signUp, speaker, suits, bring, about, contactPhone },
    place: { name: placeName, address, way, location: null },
    capacity: signUp !== 'none' && form.limited ? form.capacity : null,
    ...{
      quotas: quotasFrom(form),
      promotion: 'automatic',
      asks: signUp === 'none' ? null : asksDraft(form.asks),
    },
  }
}

/** What cannot be sent, in one sentence. */
export const asksWrong = ({ asks }: Form): string | undefined => asksGap(asks)

/** What of the form an edit of a series shows; its days are its sessions' own. */
export const formOfTemplate = ({ title, template, entryIds, orgNames }: Series): Form => {
  const { type, signUp, capacity, speaker, place, contactPhone, suits, bring, about } = template
  const named = (orgId: string) => orgNames[orgId] ?? ''
  return {
    ...emptyForm({ name: place.name, address: place.address, way: place.way, phone: contactPhone }),
    ...{ title, type, signUp, speaker, suits, bring, about, entryIds },
    ...{ limited: capacity !== null, capacity: capacity ?? 40 },
    quotas: template.quotas.map(({ orgId, places }) => ({ orgId, places, name: named(orgId) })),
    asks: asksFormOf(template.asks ?? null, named),
  }
}

/** A series begun from one session: what that one was, its days still to be chosen. */
export const formOfActivity = (activity: DeskActivity): Form => {
  const { title, type, signUp, capacity, speaker, place, contactPhone, suits, bring, about } = activity
  return {
    ...emptyForm({ name: place.name, address: place.address, way: place.way, phone: contactPhone }),
    ...{ title, type, signUp, speaker, suits, bring, about },
    ...{ limited: capacity !== null, capacity: capacity ?? 40 },
    ...{ start: clockOf(activity.startsAt), end: clockOf(activity.endsAt) },
    quotas: activity.quotas.map(({ orgId, name, places }) => ({ orgId, name, places })),
    asks: asksForm(activity.asks),
  }
}

/** The way of promotion and the point on the map stay as they are. */
export const templateAfter = ({ template }: Series, form: Form): SeriesTemplate => {
  const typed = templateFrom(form)
  return {
    ...{ ...template, ...typed, promotion: template.promotion },
    place: { ...typed.place, location: template.place.location },
  }
}
