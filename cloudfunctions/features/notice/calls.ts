import type { notice } from '@/types/notice'
import type { NoticeCall } from '@/types/notice-shapes'

import { maskPhone } from '@/domain/masks'

import type { MessageDocument } from '@/cloudfunctions/features/message/document'
import {
  knowsNotice,
  noticeMessageId,
  knownMessages,
  unreachedOfNotice,
} from '@/cloudfunctions/features/message/of-notice'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { findPerson, personsOf } from '@/cloudfunctions/features/person/on-the-books'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'

import type { NoticeDocument } from './document'

type Actions = Handlers<typeof notice>

const SHOWN = 50

const tellingOf = ({ _id, telling }: NoticeDocument) => ({ noticeId: _id, version: String(telling) })

const callOf = (
  { why }: MessageDocument,
  { _id, name, birthYear, orgName, phone }: PersonDocument,
): NoticeCall => ({
  ...{ personId: _id, name, birthYear, orgName, phoneMasked: maskPhone(phone) },
  why: why ?? 'unknown',
})

export const calls: Actions['calls'] = async (_, { scoped }) => {
  if (scoped.state !== 'published') return { items: [] }
  const found = await unreachedOfNotice(tellingOf(scoped), SHOWN)
  const files = found.length === 0 ? [] : await personsOf(found.map(({ personId }) => personId))
  const people = new Map(files.map((person) => [person._id, person]))
  return {
    items: found.flatMap((message) => {
      const person = people.get(message.personId)
      return person ? [callOf(message, person)] : []
    }),
  }
}

/** Only of somebody to whom it went: a person's id alone adds nobody. */
export const told: Actions['told'] = async ({ personId }, ctx) => {
  const { scoped, now } = ctx
  const telling = tellingOf(scoped)
  const known = await knownMessages([noticeMessageId(telling, personId)])
  const person = known.size === 0 ? null : await findPerson(personId)
  if (!person) throw ctx.fail('NOT_FOUND')
  await knowsNotice(
    person,
    { telling, scope: scoped, quiet: !scoped.callIfMissed, now },
    callerName(ctx.caller),
  )
  ctx.note({ whose: [personId], target: scoped._id, orgId: scoped.orgId })
  return { done: true }
}
