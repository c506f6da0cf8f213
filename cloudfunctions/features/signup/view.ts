import type { Asks } from '@/types/asks'
import type { Export, Insured, Signup, SignupFile } from '@/types/signup'

import { plusMinutes } from '@/domain/calendar'
import { maskPhone } from '@/domain/masks'
import { answersTo, missingOf, outsideTerms } from '@/domain/signup'

import type { RegistrationDocument } from '@/cloudfunctions/features/registration/document'

import type { ExportDocument, SignupDocument } from './document'

/** After the end nothing is missing any more: it is too late, and the ID number goes. */
const keptView = (asks: Asks | null, kept: SignupDocument | null, over: boolean) => ({
  missing: asks && !over ? missingOf(asks, kept) : [],
  pledge: kept?.pledge ?? null,
  family: kept?.family ?? null,
  answers: answersTo(asks?.questions ?? [], kept?.answers ?? {}),
  idTail: kept?.idTail ?? '',
  outside: outsideTerms(asks?.insured ?? null, kept?.age ?? null),
})

interface Shown {
  asks: Asks | null
  row: RegistrationDocument
  kept: SignupDocument | null
  now: string
}

export const signupView = (
  { asks, row, kept, now }: Shown & { asks: Asks },
  usual: SignupDocument['contact'],
): Signup => ({
  ...keptView(asks, kept, now >= row.activity.endsAt),
  ...{ personId: row.personId, personName: row.person.name, contact: kept?.contact ?? null, usual },
})

export const fileView = ({ asks, row, kept, now }: Shown): SignupFile => ({
  ...keptView(asks, kept, now >= row.activity.endsAt),
  ...{ asks, name: row.person.name, override: kept?.override ?? null },
  contact: kept?.contact ? { name: kept.contact.name, phoneMasked: maskPhone(kept.contact.phone) } : null,
})

export const insuredView = (
  asks: Asks | null,
  row: RegistrationDocument,
  kept: SignupDocument | null,
): Insured => ({
  ...{ personId: row.personId, name: row.person.name, idTail: kept?.idTail ?? '', age: kept?.age ?? null },
  outside: outsideTerms(asks?.insured ?? null, kept?.age ?? null),
})

/** An approved list can be taken for a day. */
const TAKE_MINUTES = 24 * 60

export const takeUntil = ({ state, decidedAt }: ExportDocument): string | null =>
  state === 'approved' && decidedAt !== null ? plusMinutes(decidedAt, TAKE_MINUTES) : null

export const exportView = (asked: ExportDocument, openid: string): Export => ({
  ...{ id: asked._id, at: asked.createdAt, byName: asked.byName, reason: asked.reason, state: asked.state },
  ...{ decidedByName: asked.decidedByName, mine: asked.createdBy === openid, until: takeUntil(asked) },
})
