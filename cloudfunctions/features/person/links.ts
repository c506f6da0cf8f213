import { LIMITS } from '@/types/kernel/limits'
import type { person } from '@/types/person'

import { decideHears } from '@/domain/family'

import { sayHears, unlinkPerson } from '@/cloudfunctions/features/account/entries'
import type { Holder } from '@/cloudfunctions/features/account/holders'
import { holdersOf } from '@/cloudfunctions/features/account/holders'
import { callerName, standsFor } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'

import { linkOnBooks } from './link-on-books'
import { eitherSide } from './pair-scope'
import { linkId } from './view'

const asCaller = ({ account }: Holder) => ({ openid: account._id, account })

const hasRoom = ({ account }: Holder): boolean =>
  account.persons.length + account.proxies.length < LIMITS.proxiesPerAccount

/** Every account of the person's own acts for the other from now on; one that does already is left as it is. */
export const link: Handlers<typeof person>['link'] = async (
  { personId, forPersonId, relation, how, note = null, hears },
  ctx,
) => {
  const { first, second } = ctx.scoped
  if (first._id === second._id) throw ctx.fail('INPUT', 'forPersonId', '请选两位不同的人')
  if (first.mergedInto ?? second.mergedInto) throw ctx.fail('PERSON.MERGED')

  const own = (await holdersOf(personId)).filter(({ standing }) => standing === 'self')
  const wanting = own.filter((holder) => !standsFor(asCaller(holder), forPersonId))
  if (own.length === 0) throw ctx.fail('PERSON.NO_ACCOUNT')
  if (wanting.length > 0 && !wanting.some(hasRoom)) throw ctx.fail('PERSON.TOO_MANY')

  const confirmed = { how, byName: callerName(ctx.caller), at: ctx.now, note }
  const said = { ...confirmed, on: true, request: ctx.requestId }
  const tie = { relation, confirmed, hears: hears ? decideHears(undefined, said) : undefined }
  for (const holder of wanting.filter(hasRoom))
    await linkOnBooks({ caller: asCaller(holder), now: ctx.now }, second, tie)
  for (const { account } of hears ? own.filter((holder) => !wanting.includes(holder)) : [])
    await sayHears(account, second._id, said)

  ctx.note({
    ...{
      whose: [forPersonId, personId],
      target: `${personId} → ${forPersonId} ${how} ${note ?? ''}${hears ? ' 同时收通知' : ''}`.trim(),
    },
    ...{ orgId: second.orgId, ancestors: eitherSide(ctx.scoped) },
  })
  return { done: true }
}

/** A link that is not there any more is ended already. */
export const unlink: Handlers<typeof person>['unlink'] = async ({ personId, linkId: id, reason }, ctx) => {
  const holder = (await holdersOf(personId)).find((each) => linkId(each) === id)
  if (holder) await unlinkPerson(holder.account, personId, ctx.now)

  ctx.note({ whose: [personId], target: `${personId} ${reason}`, orgId: ctx.scoped.orgId })
  return { done: true }
}
