import type { Promotion, SignUp } from '@/types/activity'
import type { Org } from '@/types/org'

import type { AsksForm } from '@/src/staff/sign-up/asks-form'
import type { QuotaRow } from '@/src/staff/sign-up/quota-rows'

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
  quotas: QuotaRow[]
  releasesDay: string
  releasesTime: string
  promotion: Promotion
  cancelsDay: string
  cancelsTime: string
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
  wallCode: boolean
  /** Null: nothing is asked. */
  asks: AsksForm | null
}

/** Where a field's sentence comes from: its name in the contract. */
export const ISSUE_OF = {
  ...{ type: 'type', title: 'title', day: 'startsAt', start: 'startsAt', end: 'endsAt', signUp: 'signUp' },
  ...{ capacity: 'capacity', limited: 'capacity', opensDay: 'opensAt', opensTime: 'opensAt' },
  ...{ closesDay: 'closesAt', closesTime: 'closesAt', placeName: 'place.name', address: 'place.address' },
  ...{ way: 'place.way', suits: 'suits', bring: 'bring', speaker: 'speaker', about: 'about' },
  ...{
    asks: 'asks',
    wallCode: 'wallCode',
    contactPhone: 'contactPhone',
    quotas: 'quotas',
    promotion: 'promotion',
  },
  ...{ releasesDay: 'releasesAt', releasesTime: 'releasesAt' },
  ...{ cancelsDay: 'cancelsUntil', cancelsTime: 'cancelsUntil' },
} as const satisfies Record<keyof Form, string>

export const emptyForm = ({ name, address, way, phone }: Org): Form => ({
  ...{ type: '', title: '', day: '', start: '09:00', end: '10:30', signUp: 'firstCome' as const },
  ...{ quotas: [], releasesDay: '', releasesTime: '', promotion: 'automatic' as const },
  ...{ cancelsDay: '', cancelsTime: '' },
  ...{ capacity: 40, limited: true, opensDay: '', opensTime: '', closesDay: '', closesTime: '' },
  ...{ placeName: name, address, way, suits: '', bring: '', speaker: '', about: '', contactPhone: phone },
  ...{ wallCode: false, asks: null },
})

/** A changed org brings its own place, unless something else was typed there; quotas are of the orgs below it. */
export const movedTo = (form: Form, from: Org, to: Org): Form => {
  const moved = (typed: string, before: string, after: string) =>
    typed === '' || typed === before ? after : typed

  return {
    ...form,
    quotas: [],
    placeName: moved(form.placeName, from.name, to.name),
    address: moved(form.address, from.address, to.address),
    way: moved(form.way, from.way, to.way),
    contactPhone: moved(form.contactPhone, from.phone, to.phone),
  }
}
