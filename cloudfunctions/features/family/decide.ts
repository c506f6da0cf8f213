import type { family } from '@/types/family'
import type { StaffConfirmed } from '@/types/person-file'

import { sayHears } from '@/cloudfunctions/features/account/entries'
import type { Holder } from '@/cloudfunctions/features/account/holders'
import { holdersOf } from '@/cloudfunctions/features/account/holders'
import { linkId } from '@/cloudfunctions/features/person/view'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'

type Ctx = Pick<Context, 'now' | 'requestId' | 'caller' | 'note' | 'fail'> & { scoped: PersonDocument }

interface Said {
  on: boolean
  how: StaffConfirmed | 'app' | 'desk'
  note: string | null
}

/** The account decides, by one update of its entry; the event says who, when and how. */
const say = async (holder: Holder | undefined, { on, how, note }: Said, ctx: Ctx) => {
  if (!holder) throw ctx.fail('NOT_FOUND')
  const { account, entry } = holder
  const said = { on, how, note, byName: callerName(ctx.caller), at: ctx.now, request: ctx.requestId }
  await sayHears(account, entry.personId, said)

  ctx.note({
    whose: [entry.personId],
    target: `${entry.personId} ${linkId(holder)} ${how} ${note ?? ''}`.trim(),
    orgId: ctx.scoped.orgId,
  })
  return { done: true as const }
}

/** Only who acts for somebody can be let hear, or not: the person's own phone always does. */
const helperBy = async (personId: string, matches: (holder: Holder) => boolean) =>
  (await holdersOf(personId)).find((holder) => holder.standing === 'proxy' && matches(holder))

export const hear: Handlers<typeof family>['hear'] = async ({ personId, linkId: id }, ctx) => {
  const helper = await helperBy(personId, (holder) => linkId(holder) === id)
  return say(helper, { on: true, how: 'app', note: null }, ctx)
}

export const vouch: Handlers<typeof family>['vouch'] = async (
  { personId, linkId: id, how, note = null },
  ctx,
) => {
  const helper = await helperBy(personId, (holder) => linkId(holder) === id)
  return say(helper, { on: true, how, note }, ctx)
}

/** A helper ends only what comes to themselves. */
export const stop: Handlers<typeof family>['stop'] = async ({ personId, linkId: id }, ctx) => {
  const mine = (holder: Holder) => holder.account._id === ctx.caller.openid
  const named = (holder: Holder) => linkId(holder) === id
  const helper = await helperBy(personId, (holder) =>
    ctx.standing === 'proxy' ? mine(holder) && (id === undefined || named(holder)) : named(holder),
  )
  const how = ctx.standing === 'proxy' || ctx.standing === 'self' ? 'app' : 'desk'
  return say(helper, { on: false, how, note: null }, ctx)
}
