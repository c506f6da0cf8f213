import type { notice } from '@/types/notice'
import type { Attached } from '@/types/notice-attached'

import { whyNotCorrect, whyNotEdit, whyNotHold, whyNotWithdraw } from '@/domain/notice'
import { heldBy, NOTHING } from '@/domain/notice-attached'

import type { AppError } from '@/cloudfunctions/kit/app-error'
import type { Caller } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { checkText } from '@/cloudfunctions/kit/wechat'

import { mustBeThere } from './attach'
import { change } from './change'
import type { NoticeDocument } from './document'
import { changeNotice, findNotice } from './store'
import { searchOf } from './write'

type Actions = Handlers<typeof notice>

interface Checking {
  caller: Caller
  fail(code: 'NOTICE.RISKY' | 'NOTICE.UNCHECKED'): AppError
}

/** What is written under pictures and on files. */
const wordsOn = ({ pictures, files }: Attached): string =>
  [...pictures.map(({ caption }) => caption), ...files.map(({ name }) => name)].join('\n')

interface Text {
  title: string
  body: string
  attached?: Attached | undefined
}

/** WeChat reads every text before the readers do; nothing is published that it did not answer for. Twice, since one look has its length. */
const checked = async ({ title, body, attached = NOTHING }: Text, ctx: Checking): Promise<void> => {
  for (const text of [`${title}\n${body}`, wordsOn(attached)].filter((each) => each !== '')) {
    const word = await checkText(ctx.caller.openid, text)
    if (word === null) throw ctx.fail('NOTICE.UNCHECKED')
    if (word === 'risky') throw ctx.fail('NOTICE.RISKY')
  }
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

/** What stood there stays, with what hung on it. */
const replaced = (
  before: NoticeDocument,
  attached: Attached = before.attached ?? NOTHING,
  said: { until: string; changed: string },
): Pick<NoticeDocument, 'older' | 'attached' | 'fileIds'> => {
  const { title, body, attached: hung = NOTHING } = before
  const older = [...before.older, { title, body, attached: hung, ...said }]
  return { older, attached, fileIds: heldBy({ attached, older }) }
}

export const correct: Actions['correct'] = async (said, ctx) => {
  const { rev, title, body, changed, again, attached } = said
  const { now, scoped } = ctx
  const after = await change(ctx, rev, async (before) => {
    const refusal = whyNotCorrect(before, now)
    if (refusal !== null && refusal !== 'NOTICE.SENT') throw ctx.fail(refusal)
    if (before.rev === rev) await checked({ title, body: `${body}\n${changed}`, attached }, ctx)
    await mustBeThere(attached, before, { ...ctx, field: 'attached' })
    const anew = again ? { telling: before.telling + 1, workAt: now } : {}
    return {
      title,
      body,
      ...replaced(before, attached, { until: now, changed }),
      ...anew,
      search: searchOf(title, before.ancestors),
    }
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
