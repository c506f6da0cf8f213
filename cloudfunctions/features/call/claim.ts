import type { call, CallSubject } from '@/types/call'

import { claimUntil, stateOf, whyNotClaim } from '@/domain/call'

import { silenceOf } from '@/cloudfunctions/features/person/passing'
import type { Caller } from '@/cloudfunctions/kit/caller'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'

import type { CallDocument } from './document'
import { callId, newCall } from './document'
import type { CalledScope } from './scope'
import { onlyOwn } from './sight'
import { findCall, moveCall } from './store'

type Use = Handlers<typeof call>

interface About {
  subject: CallSubject
  subjectId: string
  personId: string
}

/** As it would stand if nobody had ever called. */
export const blankCall = (
  { subject, subjectId, personId }: About,
  { caller, scoped, now }: { caller: Caller; scoped: CalledScope; now: string },
): CallDocument => {
  const orgId = scoped.path.at(-1) ?? ''
  const place = { orgId, ancestors: scoped.path, homes: scoped.homes }
  return newCall({ subject, subjectId, personId, ...place }, caller.openid, now)
}

export const claim: Use['claim'] = async (about, ctx) => {
  const { caller, scoped, now } = ctx
  await onlyOwn(about.personId, ctx)
  const silent = await silenceOf([about.personId])
  if (silent.size > 0) throw ctx.fail('CALL.ASKED')

  const me = caller.openid
  const until = claimUntil(now)
  const found = await findCall(callId(about.subjectId, about.personId))
  await moveCall(blankCall(about, ctx), found, (before) => {
    const refusal = whyNotClaim(stateOf(scoped.messages, before, { me, now }))
    if (refusal) throw ctx.fail(refusal)
    return { claim: { by: me, byName: callerName(caller), until } }
  })

  ctx.note({ whose: [about.personId], target: about.subjectId, orgId: scoped.path.at(-1) ?? '' })
  return { until }
}

/** Whoever has taken over meanwhile keeps it. */
export const putBack: Use['putBack'] = async (about, ctx) => {
  await onlyOwn(about.personId, ctx)
  const found = await findCall(callId(about.subjectId, about.personId))
  await moveCall(blankCall(about, ctx), found, ({ claim: held }) =>
    held?.by === ctx.caller.openid ? { claim: null } : null,
  )
  ctx.note({ whose: [about.personId], target: about.subjectId, orgId: ctx.scoped.path.at(-1) ?? '' })
  return { done: true }
}
