import { material } from '@/types/material'
import { STUDY_LIMITS } from '@/types/kernel/study'

import { textsToCheck, whyNotAsk, whyNotDecide } from '@/domain/material'

import { decidingWith } from '@/cloudfunctions/features/dossier/deciders'
import type { AppError } from '@/cloudfunctions/kit/app-error'
import type { Caller } from '@/cloudfunctions/kit/caller'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { checkText } from '@/cloudfunctions/kit/wechat'

import { change } from './change'
import type { MaterialDocument, Text } from './document'
import { keepVersion, versionId } from './store'
import { textOf } from './view'
import { searchOf } from './write'

type Actions = Handlers<typeof material>
const { allow } = material.decide

/** Whoever wrote and whoever asked stand behind it already. */
export const decidingOn = ({ ancestors, wroteBy, askedBy }: MaterialDocument, caller: Caller) =>
  decidingWith({ ancestors, allow }, [wroteBy, askedBy], caller)

export const ask: Actions['ask'] = ({ rev, changed }, ctx) =>
  change(ctx, rev, (before) => {
    const refusal = whyNotAsk(before)
    if (refusal) throw ctx.fail(refusal)
    if (before.version > 0 && changed === '') throw ctx.fail('INPUT', 'changed', '请写一句改了什么')
    const by = { askedBy: ctx.caller.openid, askedByName: callerName(ctx.caller) }
    return { ...by, state: 'asked', changed, returned: null, withdrawnAt: null, withdrawnReason: '' }
  })

interface Checking {
  caller: Caller
  fail(code: 'MATERIAL.RISKY' | 'MATERIAL.UNCHECKED'): AppError
}

/** WeChat reads every text before the readers do. */
const checked = async (text: Text, ctx: Checking): Promise<void> => {
  for (const piece of textsToCheck(text, text.parts)) {
    const word = await checkText(ctx.caller.openid, piece)
    if (word === null) throw ctx.fail('MATERIAL.UNCHECKED')
    if (word === 'risky') throw ctx.fail('MATERIAL.RISKY')
  }
}

/** Kept before it is replaced: whatever stops in between, no text that was read is lost. */
const keepOut = async (before: MaterialDocument, now: string): Promise<MaterialDocument['older']> => {
  const { _id, out, version, publishedAt, approved, changed } = before
  if (!out) return before.older
  const approvedByName = approved?.byName ?? ''
  await keepVersion({
    ...newEnvelope(versionId(_id, version), before.updatedBy, now),
    ...{ materialId: _id, version, publishedAt, approvedByName, text: out },
  })
  const entry = { version, title: out.title, until: now, changed, approvedByName }
  return [entry, ...before.older].slice(0, STUDY_LIMITS.older)
}

export const decide: Actions['decide'] = async ({ rev, yes, reason }, ctx) => {
  if (!yes && reason === '') throw ctx.fail('INPUT', 'reason', '请写一句为什么退回')
  const { now, caller } = ctx
  const byName = callerName(caller)
  const deciding = await decidingOn(ctx.scoped, caller)

  return change(ctx, rev, async (before) => {
    const refusal = whyNotDecide(before.state, deciding)
    if (refusal) throw ctx.fail(refusal)
    if (!yes) return { state: 'draft', returned: { byName, at: now, reason } }
    if (before.rev !== rev) throw ctx.fail('CONFLICT')

    const out = textOf(before)
    await checked(out, ctx)
    const older = await keepOut(before, now)
    const [root = ''] = before.ancestors
    const has = (kind: 'audio' | 'video') => out.parts.some((part) => part.kind === kind)
    return {
      ...{ state: 'published', version: before.version + 1, out, older, publishedAt: now },
      ...{ approved: { byName, at: now, alone: deciding.own }, shelfOf: root, shelf: out.category },
      ...{ outTitle: out.title, outSearch: searchOf(out.title, [root]) },
      outHas: { audio: has('audio'), video: has('video') || out.videoLink !== '' },
    }
  })
}

/** Off the shelf at once; the text stays as a draft. */
export const withdraw: Actions['withdraw'] = async ({ reason }, ctx) => {
  await change(ctx, null, async (before) => {
    if (!before.out) throw ctx.fail('MATERIAL.NOT_OUT')
    const older = await keepOut(before, ctx.now)
    const off = { out: null, shelfOf: '', shelf: '' as const, outTitle: '', outSearch: [] }
    return { ...off, older, state: 'withdrawn', withdrawnAt: ctx.now, withdrawnReason: reason }
  })
  return { done: true }
}
