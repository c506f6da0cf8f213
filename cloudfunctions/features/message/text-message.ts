import { isCalled } from '@/domain/message'
import { smsValues } from '@/domain/message-words'
import type { MessageKind } from '@/types/settings'

import { personsOf } from '@/cloudfunctions/features/person/on-the-books'
import { logFault } from '@/cloudfunctions/kit/log'
import { sendsSms, sendSms } from '@/cloudfunctions/kit/sms'

import type { MessageDocument } from './document'
import type { Parcel } from './parcel'
import type { Outcome } from './send-all'

/** A text message says what became of an activity; a notice is too long for it, and learning is not worth one. */
const goesByText = (kind: MessageKind): boolean => isCalled(kind) && kind !== 'notice' && kind !== 'study'

const MOBILE = /^1\d{10}$/

/** Verified mobile numbers of those who must hear, by person; no call to the database where text messages are off. */
export const textNumbers = async (messages: readonly MessageDocument[]): Promise<Map<string, string>> => {
  const ids = messages.filter(({ kind }) => goesByText(kind)).map(({ personId }) => personId)
  if (ids.length === 0 || !sendsSms()) return new Map()
  const people = await personsOf([...new Set(ids)])
  return new Map(
    people.flatMap(({ _id, phone, verified, mergedInto }) =>
      verified && mergedInto === null && phone !== null && MOBILE.test(phone) ? [[_id, phone]] : [],
    ),
  )
}

type Text = Outcome & { by?: 'sms'; body?: Record<string, string> }

/** Tried once, under the claim of its message; `unreachable`: somebody calls, for the reason that stood before. */
export const textMessage = async (parcel: Parcel, now: string): Promise<Text> => {
  const { told, phone, whomToCall, why } = parcel
  const unreached = { state: 'unreachable', errCode: null, why } as const
  if (phone === null) return unreached

  const values = smsValues(told, whomToCall, now)
  const result = await sendSms(phone, values, now)
  if (result.state === 'refused') {
    logFault({ requestId: told.kind, path: 'message.sms', error: new Error(result.code) })
    return unreached
  }
  const said = { by: 'sms', body: { text: values.join('，') }, errCode: null } as const
  return result.state === 'sent'
    ? { ...said, state: 'sent', why: null }
    : { ...said, state: 'unknown', why: 'unknown' }
}
