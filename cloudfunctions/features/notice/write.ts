import type { notice } from '@/types/notice'
import type { NoticeDraft } from '@/types/notice-shapes'

import { whyNotEdit } from '@/domain/notice'
import { fileIdsOf, heldBy, NOTHING } from '@/domain/notice-attached'
import { scopedTokens, searchTokens } from '@/domain/search'

import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { initialsOf } from '@/cloudfunctions/kit/pinyin'

import { letGo, mustBeThere } from './attach'
import { addressed } from './audience'
import { change } from './change'
import type { NoticeDocument } from './document'
import { addNotice, findNotice } from './store'

type Actions = Handlers<typeof notice>

const NOBODY = '这里选的机构、活动或小组不在您这里，请重新选'

/** By the beginning of the title, in characters and in pinyin initials. */
export const searchOf = (title: string, ancestors: readonly string[]): string[] =>
  scopedTokens(
    ancestors,
    searchTokens({ name: title.toLowerCase(), initials: initialsOf(title), phone: null }),
  )

type Written = Pick<
  NoticeDocument,
  'title' | 'body' | 'sign' | 'callIfMissed' | 'audience' | 'audienceName' | 'key'
>

const written = async (
  { audience, title, body, sign, callIfMissed }: NoticeDraft,
  orgId: string,
): Promise<Written | null> => {
  const whom = await addressed(audience, orgId)
  return whom && { title, body, sign, callIfMissed, ...whom }
}

export const create: Actions['create'] = async ({ draft }, ctx) => {
  const { caller, now, scoped: org } = ctx
  const said = await written(draft, org._id)
  if (!said) throw ctx.fail('INPUT', 'draft.audience', NOBODY)
  const { attached = NOTHING } = draft
  const hung = { orgId: org._id, older: [] }
  await mustBeThere(attached, hung, { ...ctx, field: 'draft.attached' })

  const id = idFrom(caller.openid, ctx.requestId)
  const document: NoticeDocument = {
    ...newEnvelope(id, caller.openid, now),
    ...{ ...hung, ancestors: org.ancestors, orgName: org.name, ...said, request: ctx.requestId },
    ...{ attached, fileIds: fileIdsOf(attached) },
    ...{ state: 'draft', publishedAt: null, byName: callerName(caller), telling: 0 },
    ...{ workAt: null, withdrawnAt: null, withdrawnReason: '', search: searchOf(draft.title, org.ancestors) },
  }
  const standing = (await addNotice(document)) === 'added' ? document : await findNotice(id)
  ctx.note({ target: id, orgId: org._id })
  return { id, rev: standing?.rev ?? 1 }
}

export const update: Actions['update'] = async ({ rev, draft }, ctx) => {
  const { caller, now, scoped } = ctx
  const said = await written(draft, scoped.orgId)
  const after = await change(ctx, rev, async (before) => {
    const refusal = whyNotEdit(before)
    if (refusal === 'NOTICE.SENT') throw ctx.fail(refusal)
    if (!said) throw ctx.fail('INPUT', 'draft.audience', NOBODY)
    const { attached = before.attached ?? NOTHING } = draft
    await mustBeThere(attached, before, { ...ctx, field: 'draft.attached' })
    const fileIds = heldBy({ ...before, attached })
    await letGo(before, fileIds, { openid: caller.openid, now })
    return { ...said, attached, fileIds, search: searchOf(draft.title, before.ancestors) }
  })
  ctx.note({ target: after.id, orgId: scoped.orgId })
  return after
}

/** What was never published may go; its files follow after 48 hours. Whoever comes second finds the work done. */
export const remove: Actions['remove'] = async ({ orgId, noticeId, rev }, ctx) => {
  const { caller, now } = ctx
  const scoped = await findNotice(noticeId)
  if (!scoped?.ancestors.includes(orgId)) throw ctx.fail('NOT_FOUND')
  if (scoped.removedAt === null)
    await change({ ...ctx, scoped }, rev, async (before) => {
      if (whyNotEdit(before) !== null) throw ctx.fail('NOTICE.SENT')
      await letGo(before, [], { openid: caller.openid, now })
      return { removedAt: now, title: '', body: '', attached: NOTHING, fileIds: [], search: [] }
    })
  ctx.note({ target: noticeId, orgId })
  return { done: true }
}
