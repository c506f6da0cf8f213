import type { ActivityDraft, DeskActivity, SignUp } from '@/types/activity'
import type { Org } from '@/types/org'

import { clockOf, dayOf, instantOf } from '@/domain/calendar'

/** What the organiser's page holds: days and clock times apart, as they are picked. '' = nothing yet. */
export interface Form {
  type: string
  title: string
  day: string
  start: string
  end: string
  signUp: SignUp
  /** Null while `limited` is false: anybody may come. */
  capacity: number | null
  limited: boolean
  opensDay: string
  opensTime: string
  closesDay: string
  closesTime: string
  placeName: string
  address: string
  way: string
  suits: string
  bring: string
  speaker: string
  about: string
  contactPhone: string
}

/** Where a field's sentence comes from: its name in the contract. */
export const ISSUE_OF = {
  ...{ type: 'type', title: 'title', day: 'startsAt', start: 'startsAt', end: 'endsAt', signUp: 'signUp' },
  ...{ capacity: 'capacity', limited: 'capacity', opensDay: 'opensAt', opensTime: 'opensAt' },
  ...{ closesDay: 'closesAt', closesTime: 'closesAt', placeName: 'place.name', address: 'place.address' },
  ...{ way: 'place.way', suits: 'suits', bring: 'bring', speaker: 'speaker', about: 'about' },
  contactPhone: 'contactPhone',
} as const satisfies Record<keyof Form, string>

export const emptyForm = ({ name, address, way, phone }: Org): Form => ({
  ...{ type: '', title: '', day: '', start: '09:00', end: '10:30', signUp: 'firstCome' as const },
  ...{ capacity: 40, limited: true, opensDay: '', opensTime: '', closesDay: '', closesTime: '' },
  ...{ placeName: name, address, way, suits: '', bring: '', speaker: '', about: '', contactPhone: phone },
})

/** A changed org brings its own place, unless something else was typed there. */
export const movedTo = (form: Form, from: Org, to: Org): Form => {
  const moved = (typed: string, before: string, after: string) =>
    typed === '' || typed === before ? after : typed

  return {
    ...form,
    placeName: moved(form.placeName, from.name, to.name),
    address: moved(form.address, from.address, to.address),
    way: moved(form.way, from.way, to.way),
    contactPhone: moved(form.contactPhone, from.phone, to.phone),
  }
}

/** `now`: ISO instant; registration that is open already, and one that ends with the start, follow the default again. */
export const formOf = (activity: DeskActivity, now: string): Form => {
  const { startsAt, endsAt, opensAt, closesAt, place, capacity } = activity
  const opensLater = opensAt > now
  const closesApart = closesAt !== startsAt
  const { type, title, signUp, suits, bring, speaker, about, contactPhone } = activity

  return {
    ...{ type, title, signUp, suits, bring, speaker, about, contactPhone, capacity },
    ...{ day: dayOf(startsAt), start: clockOf(startsAt), end: clockOf(endsAt), limited: capacity !== null },
    opensDay: opensLater ? dayOf(opensAt) : '',
    opensTime: opensLater ? clockOf(opensAt) : '',
    closesDay: closesApart ? dayOf(closesAt) : '',
    closesTime: closesApart ? clockOf(closesAt) : '',
    ...{ placeName: place.name, address: place.address, way: place.way },
  }
}

const instant = (day: string, time: string) => (day === '' || time === '' ? '' : instantOf(day, time))

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
    capacity: form.limited && signUp !== 'none' ? form.capacity : null,
    ...{ quotas: [], releasesAt: null, promotion: 'automatic' },
  }
}
