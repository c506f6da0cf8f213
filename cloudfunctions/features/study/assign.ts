import type { study } from '@/types/study'

import { dayOf } from '@/domain/calendar'
import { whyNotUntil } from '@/domain/study'

import { publishedMaterial } from '@/cloudfunctions/features/material/out'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'

import type { AssignmentDocument } from './document'
import { addAssignments, setCancelled } from './store'
import { FIRST, noticeIdOf, tellOf } from './tell'
import type { Unit } from './units'
import { unitsOf } from './units'

type Actions = Handlers<typeof study>

const NOBODY = '这里选的支部、小组或机构不在您这里，请重新选'

/** A list of its own for every place: each has its secretary, its room and its people. Then all of them are told. */
export const assign: Actions['assign'] = async ({ materialId, to, until, words }, ctx) => {
  const { caller, now, requestId, scoped: org } = ctx
  const late = whyNotUntil(until, dayOf(now))
  if (late) throw ctx.fail('INPUT', 'until', late)
  const found = await publishedMaterial(materialId)
  if (!found || found.material.ancestors[0] !== org.ancestors[0]) throw ctx.fail('MATERIAL.NOT_OUT')
  const units = await unitsOf(to, org._id)
  if (units === 'NOT_FOUND') throw ctx.fail('INPUT', 'to', NOBODY)
  if (typeof units === 'string') throw ctx.fail(units)

  const { title, category } = found.text
  const documentOf = ({ unitId, ...unit }: Unit): AssignmentDocument => {
    const id = idFrom(caller.openid, requestId, unitId)
    return {
      ...{ ...newEnvelope(id, caller.openid, now), ...unit, unitId, request: requestId },
      ...{ materialId, title, category, words, until, byName: callerName(caller) },
      ...{ opened: {}, home: {}, room: {}, roomDay: null, roomByName: '', roomRev: 0, roomRequest: '' },
      ...{
        noticeId: noticeIdOf(id, FIRST),
        nudgedAt: null,
        nudgeRequest: '',
        cancelledAt: null,
        cancelledReason: '',
      },
    }
  }
  const documents = units.map(documentOf)
  await addAssignments(documents)
  await tellOf(documents, { from: org.name, which: FIRST, callIfMissed: false, by: caller, now })

  const ids = documents.map(({ _id }) => _id)
  ctx.note({ target: `${materialId} ${ids.length}`, orgId: org._id })
  return { ids }
}

export const cancel: Actions['cancel'] = async ({ reason }, ctx) => {
  const { scoped, now, requestId: request } = ctx
  ctx.note({ target: scoped._id, orgId: scoped.orgId })
  if (scoped.cancelledAt !== null && scoped.request === request) return { done: true }
  const stamp = { updatedAt: now, updatedBy: ctx.caller.openid }
  const set = { cancelledAt: now, cancelledReason: reason, request, ...stamp }
  if ((await setCancelled(scoped._id, set)) === 0) throw ctx.fail('STUDY.CANCELLED')
  return { done: true }
}
