import type { call, SaidResult } from '@/types/call'
import { TOOK_CALL } from '@/types/kernel/labels'

import type { Try } from '@/domain/call'
import {
  claimUntil,
  endsIt,
  lastTry,
  openOf,
  stateOf,
  undoUntil,
  whyNotAgain,
  whyNotResult,
} from '@/domain/call'
import { isComing } from '@/domain/registration'

import { tellMessages, untellMessages } from '@/cloudfunctions/features/message/called'
import type { RegistrationDocument } from '@/cloudfunctions/features/registration/document'
import { giveBack } from '@/cloudfunctions/features/registration/give-back'
import { rowOfPerson } from '@/cloudfunctions/features/registration/rows'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'

import { blankCall } from './claim'
import type { CallDocument } from './document'
import { callId } from './document'
import { passOn } from './pass-on'
import { onlyOwn } from './sight'
import { findCall, moveCall } from './store'

type Use = Handlers<typeof call>
type Ctx = Context<(typeof call)['result']>
type Input = Parameters<Use['result']>[0]

/** What stands beside the result; why somebody needs a visit stands in the cue alone, which fewer people may read. */
const noteOf = (said: SaidResult): string =>
  said.what === 'family' ? `${TOOK_CALL[said.relation]}${said.who}` : ''

const tryOf = (said: SaidResult, open: readonly { _id: string }[], ctx: Ctx): Try => ({
  ...{ id: ctx.requestId, at: ctx.now, by: ctx.caller.openid, byName: callerName(ctx.caller) },
  ...{ result: said.what, note: noteOf(said), undone: null },
  covers: endsIt(said.what) ? open.map(({ _id }) => _id) : [],
})

const isMine = (row: RegistrationDocument | null, requestId: string): boolean =>
  row?.history.some((each) => each.requestId === requestId && each.what === 'cancelled') === true

/** The place goes first: whoever is stopped behind this is found on the list, or off it, but never with a place nobody wants. */
const giveUp = async (row: RegistrationDocument | null, ctx: Ctx): Promise<void> => {
  if (!row || !isComing(row.state)) throw ctx.fail('REGISTRATION.NONE')
  if (row.present) throw ctx.fail('REGISTRATION.PRESENT')
  const by = { now: ctx.now, byName: callerName(ctx.caller), requestId: ctx.requestId }
  await giveBack(row, { ...by, reason: '电话里说不去了' })
}

const refuse = (before: CallDocument, { paper }: Input, ctx: Ctx): void => {
  const who = { me: ctx.caller.openid, now: ctx.now }
  const state = stateOf(ctx.scoped.messages, before, who)
  const refusal = whyNotResult(state, before, { me: who.me, paper })
  if (refusal) throw ctx.fail(refusal)
}

/** Decides once, by the call's own document. */
const decide = async (input: Input, found: CallDocument | null, ctx: Ctx): Promise<CallDocument> => {
  const { result: said } = input
  const blank = blankCall(input, ctx)
  const row = said.what === 'notComing' ? await rowOfPerson(input.subjectId, input.personId) : null
  const given = isMine(row, ctx.requestId)
  if (!given) {
    refuse(found ?? blank, input, ctx)
    if (said.what === 'notComing') await giveUp(row, ctx)
  }
  return moveCall(blank, found, (before) => {
    if (before.tries.some(({ id }) => id === ctx.requestId)) return null
    if (said.what !== 'notComing') refuse(before, input, ctx)
    const made = tryOf(said, openOf(ctx.scoped.messages, before), ctx)
    const againAt = said.what === 'missed' ? said.againAt : null
    return { claim: null, againAt, tries: [...before.tries, made] }
  })
}

export const result: Use['result'] = async (input, ctx) => {
  const { subjectId, personId, result: said } = input
  await onlyOwn(personId, ctx)
  const found = await findCall(callId(subjectId, personId))
  const known = found?.tries.some(({ id }) => id === ctx.requestId) === true ? found : null
  const refusal = !known && said.what === 'missed' ? whyNotAgain(said.againAt, ctx.now) : null
  if (refusal) throw ctx.fail(refusal)

  const after = known ?? (await decide(input, found, ctx))
  const made = after.tries.find(({ id }) => id === ctx.requestId)
  const by = { by: ctx.caller.openid, byName: callerName(ctx.caller), now: ctx.now }
  if (made && made.covers.length > 0)
    await tellMessages(made.covers, { toldAt: ctx.now, toldByName: by.byName, updatedAt: ctx.now })
  await passOn(said, personId, { ...by, requestId: ctx.requestId })

  ctx.note({ whose: [personId], target: subjectId, orgId: ctx.scoped.path.at(-1) ?? '' })
  return { done: true }
}

/** Back to the moment before the tap: the caller is on the telephone with that person again. */
export const undo: Use['undo'] = async (about, ctx) => {
  await onlyOwn(about.personId, ctx)
  const { requestId, now, caller } = ctx
  const me = caller.openid
  const isUndone = ({ undone }: Try) => undone?.id === requestId
  const found = await findCall(callId(about.subjectId, about.personId))
  const after = await moveCall(blankCall(about, ctx), found, (before) => {
    if (before.tries.some(isUndone)) return null
    const until = undoUntil(before, me)
    if (until === null || now >= until) throw ctx.fail('CALL.UNDO_LATE')
    const last = lastTry(before)
    const tries = before.tries.map((each) =>
      each === last ? { ...each, undone: { at: now, id: requestId } } : each,
    )
    return { tries, againAt: null, claim: { by: me, byName: callerName(caller), until: claimUntil(now) } }
  })
  const covers = after.tries.find(isUndone)?.covers ?? []
  if (covers.length > 0) await untellMessages(covers, now)

  ctx.note({ whose: [about.personId], target: about.subjectId, orgId: ctx.scoped.path.at(-1) ?? '' })
  return { done: true }
}
