import type { meeting } from '@/types/branch-life'

import { whyNotEdit } from '@/domain/meeting'
import { noticeOf } from '@/domain/meeting-words'

import { tellBranch } from '@/cloudfunctions/features/notice/tell-branch'
import type { Handlers } from '@/cloudfunctions/kit/context'

import { setNotice } from './store'

/** The notice first: it is one of this request, so that telling again after a crash tells nobody twice. */
export const tell: Handlers<typeof meeting>['tell'] = async ({ meetingId }, ctx) => {
  const { scoped: of, now } = ctx
  const refusal = whyNotEdit(of)
  if (refusal) throw ctx.fail(refusal)

  const personIds = of.whom === 'all' ? null : of.personIds
  const told = await tellBranch({ branch: of, personIds, ...noticeOf(of, now) }, ctx)
  if (told === 'NOTICE.RISKY' || told === 'NOTICE.UNCHECKED') throw ctx.fail(told)

  await setNotice(meetingId, told.noticeId)
  ctx.note({ target: meetingId, orgId: of.orgId })
  return { done: true }
}
