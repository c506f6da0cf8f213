import type { notice } from '@/types/notice'

import { mayHear } from '@/domain/family'
import { whyNotSign } from '@/domain/notice'

import { knowsNotice } from '@/cloudfunctions/features/message/of-notice'
import { actorOf } from '@/cloudfunctions/features/registration/actor'
import type { AccountPerson } from '@/cloudfunctions/kit/account'
import type { Caller } from '@/cloudfunctions/kit/caller'
import { idsOf } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'

import type { NoticeDocument } from './document'
import { kindOf } from './kind'
import { findMine } from './read'
import { putRead, putSign } from './store'

type Actions = Handlers<typeof notice>

const toldOf = (notice: NoticeDocument, now: string) => ({
  telling: { noticeId: notice._id, version: String(notice.telling), kind: kindOf(notice) },
  ...{ scope: notice, quiet: !notice.callIfMissed, now },
})

const addressee = ({ personId, ancestors }: AccountPerson) => ({ _id: personId, ancestors })

/** For whom an opened notice is a notice told: whoever holds the phone, and whose messages the helper gets with their consent. */
const toldBy = ({ account }: Caller, people: readonly AccountPerson[]): AccountPerson[] =>
  people.filter(({ personId, hears }) => {
    const own = account?.persons.some((each) => each.personId === personId) === true
    return mayHear({ standing: own ? 'self' : 'proxy', hears, pressedAt: null })
  })

/** Opened is told, where nothing is to be signed: nobody telephones any more. The messages first, so that a stop loses nobody. */
export const seen: Actions['seen'] = async ({ noticeId }, ctx) => {
  const { caller, now } = ctx
  const found = await findMine(noticeId, caller, now)
  if (!found) throw ctx.fail('NOT_FOUND')
  const { notice: said, people } = found
  const counts = said.state === 'published' && !said.sign
  for (const person of counts ? toldBy(caller, people) : [])
    await knowsNotice(addressee(person), toldOf(said, now), { byName: person.name, why: 'seen' })
  await putRead(said, caller.openid, now)

  ctx.note({ target: noticeId, orgId: said.orgId, ancestors: said.ancestors })
  return { done: true }
}

/** The message first: whoever has signed stands among those it goes to, whatever stops in between. */
export const sign: Actions['sign'] = async ({ noticeId, personId }, ctx) => {
  const { caller, now } = ctx
  const found = await findMine(noticeId, caller, now)
  const person = found?.people.find((each) => idsOf(each).includes(personId))
  if (!found || !person) throw ctx.fail('NOT_FOUND')
  const { notice: said } = found
  const refusal = whyNotSign(said)
  if (refusal) throw ctx.fail(refusal)

  const standing = ctx.standing === 'self' ? 'self' : 'proxy'
  const byName = actorOf(caller, standing).name
  await knowsNotice(addressee(person), toldOf(said, now), { byName })
  await putSign(
    { noticeId, personId: person.personId, telling: said.telling, byName, standing },
    caller.openid,
    now,
  )

  ctx.note({ whose: [person.personId], target: noticeId, orgId: said.orgId, ancestors: said.ancestors })
  return { done: true }
}
