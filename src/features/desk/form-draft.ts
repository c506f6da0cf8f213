import type { ActivityDraft, DeskActivity } from '@/types/activity'

import { clockOf, dayOf, instantOf } from '@/domain/calendar'

import { asksDraft, asksForm } from '@/src/staff/sign-up/asks-form'
import type { Form } from './form'
import { asksFor } from './sign-up-words'

const dayAndTime = (instant: string | null): { day: string; time: string } =>
  instant === null ? { day: '', time: '' } : { day: dayOf(instant), time: clockOf(instant) }

/** `now`: ISO instant; registration that is open already, and what ends with the start, follow the default again. */
export const formOf = (activity: DeskActivity, now: string): Form => {
  const { startsAt, endsAt, place, capacity } = activity
  const { type, title, signUp, promotion, suits, bring, speaker, about, contactPhone } = activity
  const apart = (instant: string) => (instant === startsAt ? null : instant)
  const opens = dayAndTime(activity.opensAt > now ? activity.opensAt : null)
  const closes = dayAndTime(apart(activity.closesAt))
  const cancels = dayAndTime(apart(activity.cancelsUntil))
  const releases = dayAndTime(activity.releasesAt)

  return {
    ...{ type, title, signUp, promotion, suits, bring, speaker, about, contactPhone, capacity },
    ...{ day: dayOf(startsAt), start: clockOf(startsAt), end: clockOf(endsAt), limited: capacity !== null },
    ...{ opensDay: opens.day, opensTime: opens.time, closesDay: closes.day, closesTime: closes.time },
    ...{ cancelsDay: cancels.day, cancelsTime: cancels.time },
    ...{ releasesDay: releases.day, releasesTime: releases.time },
    quotas: activity.quotas.map(({ orgId, name, places }) => ({ orgId, name, places })),
    ...{ placeName: place.name, address: place.address, way: place.way },
    ...{ wallCode: activity.wallCode, asks: asksForm(activity.asks) },
  }
}

/** 再办一场: the same once more, at the same hour; its days are still to be chosen. */
export const copyOf = (activity: DeskActivity): Form => ({
  ...formOf(activity, activity.endsAt),
  ...{ day: '', opensDay: '', opensTime: '', closesDay: '', closesTime: '' },
  ...{ cancelsDay: '', cancelsTime: '', releasesDay: '', releasesTime: '' },
})

export const instant = (day: string, time: string): string =>
  day === '' || time === '' ? '' : instantOf(day, time)

/** Each mode sends what its part of the page shows, and no more. */
const placesOf = (form: Form) => {
  const { signUp, limited, capacity, promotion } = form
  const shown = asksFor(signUp)
  const releasesAt = instant(form.releasesDay, form.releasesTime)
  const cancelsUntil = instant(form.cancelsDay, form.cancelsTime)
  const quotas = shown.places && limited ? form.quotas : []

  return {
    capacity: shown.places && limited ? capacity : null,
    quotas: quotas.map(({ orgId, places }) => ({ orgId, places: places ?? 0 })),
    releasesAt: quotas.length > 0 && releasesAt !== '' ? releasesAt : null,
    promotion: shown.promotion ? promotion : ('automatic' as const),
    ...(shown.places && cancelsUntil !== '' ? { cancelsUntil } : {}),
  }
}

export const draftOf = (form: Form, location: ActivityDraft['place']['location']): ActivityDraft => {
  const { type, title, day, start, end, signUp, suits, bring, speaker, about, contactPhone } = form
  const opensAt = instant(form.opensDay, form.opensTime)
  const closesAt = instant(form.closesDay, form.closesTime)

  return {
    ...{ type, title, signUp, suits, bring, speaker, about, contactPhone },
    ...{ startsAt: instant(day, start), endsAt: instant(day, end) },
    ...(opensAt === '' ? {} : { opensAt }),
    ...(closesAt === '' ? {} : { closesAt }),
    place: { name: form.placeName, address: form.address, way: form.way, location },
    ...placesOf(form),
    wallCode: asksFor(signUp).places && form.wallCode,
    asks: form.signUp === 'none' ? null : asksDraft(form.asks),
  }
}
