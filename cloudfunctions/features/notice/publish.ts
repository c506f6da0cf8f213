import type { notice } from '@/types/notice'

import { whyNotCorrect, whyNotEdit, whyNotHold, whyNotWithdraw } from '@/domain/notice'

import type { AppError } from '@/cloudfunctions/kit/app-error'
import type { Caller } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { checkText } from '@/cloudfunctions/kit/wechat'

import { change } from './change'
import type { NoticeDocument } from './document'
import { changeNotice, findNotice } from './store'
import { searchOf } from './write'

type Actions = Handlers<typeof notice>

interface Checking {
  caller: Caller
  fail(code: 'NOTICE.RISKY' | 'NOTICE.UNCHECKED'): AppError
}

/** WeChat reads every text before the readers do; nothing is published that it did not answer for. */
const checked = async ({ title, body }: { title: string; body: string }, ctx: Checking): Promise<void> => {
  const word = await checkText(ctx.caller.openid, `${title}\n${body}`)
  if (word === null) throw ctx.fail('NOTICE.UNCHECKED')
  if (word === 'risky') throw ctx.fail('NOTICE.RISKY')
}

export const publish: Actions['publish'] = async ({ rev, at }, ctx) => {
  const { now, scoped } = ctx
  const after = await change(ctx, rev, async (before) => {
    if (whyNotEdit(before) !== null) throw ctx.fail('NOTICE.SENT')
    if (at !== null && at < now) throw ctx.fail('INPUT', 'at', '这个时间已经过了')
    if (before.rev === rev) await checked(before, ctx)
    const publishedAt = at ?? now
    return { state: 'published', publishedAt, workAt: publishedAt, telling: before.telling + 1 }
  })
  ctx.note({ target: after.id, orgId: scoped.orgId })
  return after
}

export const hold: Actions['hold'] = async ({ rev }, ctx) => {
  const after = await change(ctx, rev, (before) => {
    if (whyNotHold(before, ctx.now) !== null) throw ctx.fail('NOTICE.SENT')
    return { state: 'draft', publishedAt: null, workAt: null }
  })
  ctx.note({ target: after.id, orgId: ctx.scoped.orgId })
  return after
}

export const correct: Actions['correct'] = async ({ rev, title, body, changed, again }, ctx) => {
  const { now, scoped } = ctx
  const after = await change(ctx, rev, async (before) => {
    const refusal = whyNotCorrect(before, now)
    if (refusal !== null && refusal !== 'NOTICE.SENT') throw ctx.fail(refusal)
    if (before.rev === rev) await checked({ title, body: `${body}\n${changed}` }, ctx)
    const older = [...before.older, { title: before.title, body: before.body, until: now, changed }]
    const anew = again ? { telling: before.telling + 1, workAt: now } : {}
    return { title, body, older, search: searchOf(title, before.ancestors), ...anew }
  })
  ctx.note({ target: after.id, orgId: scoped.orgId })
  return after
}

const TRIES = 3

/** Whatever else is changed meanwhile: a withdrawal holds. */
export const withdraw: Actions['withdraw'] = async ({ noticeId, reason }, ctx) => {
  const { requestId: request, now, scoped } = ctx
  const set = {
    ...{ state: 'withdrawn' as const, withdrawnAt: now, withdrawnReason: reason, workAt: now },
    ...{ request, updatedAt: now, updatedBy: ctx.caller.openid },
  }
  let standing: NoticeDocument | null = scoped
  for (let tries = 0; standing && standing.request !== request; tries += 1) {
    const refusal = whyNotWithdraw(standing, now)
    if (refusal === 'NOTICE.WITHDRAWN' || refusal === 'NOTICE.NOT_SENT') throw ctx.fail(refusal)
    if (await changeNotice(standing, set)) break
    if (tries >= TRIES) throw ctx.fail('NOT_FOUND')
    standing = await findNotice(noticeId)
  }
  ctx.note({ target: noticeId, orgId: scoped.orgId })
  return { done: true }
}
