import type { meeting } from '@/types/branch-life'
import type { MeetingPlan } from '@/types/meeting-shapes'

import { dayOf } from '@/domain/calendar'
import { whyNotEdit } from '@/domain/meeting'

import type { Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'

import { change } from './change'
import type { BranchDocument, MeetingDocument } from './document'
import { count, ensureBranch, forgetOld } from './facts'
import { addMeeting, findBranch } from './store'

type Actions = Handlers<typeof meeting>

const NO_COMMITTEE = '还没有写支委，请先到“支部情况”里写上'

const planned = ({ whom, personIds, ...plan }: MeetingPlan, branch: BranchDocument | null) => ({
  ...{ ...plan, whom, day: dayOf(plan.startsAt) },
  personIds: {
    all: [],
    some: personIds,
    committee: (branch?.facts?.committee ?? []).map(({ personId }) => personId),
  }[whom],
})

const asksNobody = ({ whom, personIds }: Pick<MeetingDocument, 'whom' | 'personIds'>): boolean =>
  whom !== 'all' && personIds.length === 0

export const plan: Actions['plan'] = async ({ orgId, plan: wanted }, ctx) => {
  const { caller, now, requestId: request } = ctx
  const org = ctx.scoped
  const branch = await ensureBranch(ctx)
  const said = planned(wanted, branch)
  if (asksNobody(said)) throw ctx.fail('INPUT', 'plan.whom', NO_COMMITTEE)

  const id = idFrom(caller.openid, request)
  await addMeeting({
    ...newEnvelope(id, caller.openid, now),
    ...{ orgId, ancestors: org.ancestors, orgName: org.name, ...said, request },
    ...{ topics: '', resolutions: '', state: 'open', roll: {}, ticks: 0, due: null, confirmed: null },
    ...{ older: [], photos: [], noticeId: null, droppedReason: '' },
  })
  await count(orgId, id, { kinds: said.kinds, day: said.day, confirmed: false, rev: 1 })
  await forgetOld(branch, now)
  ctx.note({ target: id, orgId })
  return { id, rev: 1 }
}

export const replan: Actions['replan'] = async ({ rev, plan: wanted }, ctx) =>
  change(ctx, { rev }, async (before) => {
    const refusal = whyNotEdit(before)
    if (refusal) throw ctx.fail(refusal)
    const said = planned(wanted, wanted.whom === 'committee' ? await findBranch(before.orgId) : null)
    if (asksNobody(said)) throw ctx.fail('INPUT', 'plan.whom', NO_COMMITTEE)
    return said
  })

export const drop: Actions['drop'] = async ({ reason }, ctx) => {
  await change(ctx, { rev: ctx.scoped.rev }, (before) => {
    const refusal = whyNotEdit(before)
    if (refusal) throw ctx.fail(refusal)
    return { state: 'dropped', droppedReason: reason }
  })
  return { done: true }
}
