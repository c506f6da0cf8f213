import type { study } from '@/types/study'

import { publishedMaterial } from '@/cloudfunctions/features/material/out'
import type { AppError } from '@/cloudfunctions/kit/app-error'
import type { Caller } from '@/cloudfunctions/kit/caller'
import { idsOf } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { pageOfRows } from '@/cloudfunctions/kit/pages'
import { checkText } from '@/cloudfunctions/kit/wechat'

import type { SayingDocument } from './document'
import { belongingsOf, circlesOf } from './people'
import { addSaying, changeSaying, findSaying, sayingId, SAYINGS_BY, sayingsIn } from './saying-store'

type Actions = Handlers<typeof study>

interface Checking {
  caller: Caller
  fail(code: 'STUDY.RISKY' | 'STUDY.UNCHECKED'): AppError
}

const checked = async (text: string, ctx: Checking): Promise<void> => {
  const word = await checkText(ctx.caller.openid, text)
  if (word === null) throw ctx.fail('STUDY.UNCHECKED')
  if (word === 'risky') throw ctx.fail('STUDY.RISKY')
}

/** WeChat reads it, then somebody of the branch or the community; until then nobody else does. */
export const say: Actions['say'] = async ({ materialId, personId, text }, ctx) => {
  const { caller, now, requestId: request } = ctx
  const belonging = (await belongingsOf(caller, now)).find(({ person }) => idsOf(person).includes(personId))
  const found = await publishedMaterial(materialId)
  if (!found) throw ctx.fail('MATERIAL.NOT_OUT')
  if (!belonging) throw ctx.fail('NOT_FOUND')
  const { person, branches } = belonging
  const id = sayingId(materialId, person.personId)
  ctx.note({ whose: [person.personId], target: id, orgId: person.orgId, ancestors: person.ancestors })
  const before = await findSaying(id)
  if (before?.request === request) return { done: true }
  await checked(text, ctx)

  const said = {
    ...{ name: person.name, text, state: 'waiting' as const, reason: '', at: now, request },
    ...{ circles: circlesOf(belonging), ancestors: [...person.ancestors, ...branches] },
  }
  const fresh: SayingDocument = {
    ...{ ...newEnvelope(id, caller.openid, now), ...said, orgId: person.orgId },
    ...{ materialId, title: found.text.title, personId: person.personId },
  }
  if (!before && (await addSaying(fresh)) === 'added') return { done: true }
  const standing = before ?? (await findSaying(id))
  if (standing) await changeSaying(standing, { ...said, updatedAt: now, updatedBy: caller.openid })
  return { done: true }
}

/** At any time, whatever became of it: nobody reads it any more, and its words are gone. */
export const takeBack: Actions['takeBack'] = async ({ materialId, personId }, ctx) => {
  const saying = await findSaying(sayingId(materialId, personId))
  if (!saying) throw ctx.fail('STUDY.NOT_SAID')
  const { orgId, ancestors } = saying
  ctx.note({ whose: [personId], target: saying._id, orgId, ancestors })
  if (saying.state === 'taken') return { done: true }
  const stamp = { updatedAt: ctx.now, updatedBy: ctx.caller.openid, request: ctx.requestId }
  let standing: SayingDocument | null = saying
  while (standing && !(await changeSaying(standing, { state: 'taken', text: '', reason: '', ...stamp })))
    standing = await findSaying(saying._id)
  return { done: true }
}

export const sayings: Actions['sayings'] = async ({ orgId, state, cursor, limit }) =>
  pageOfRows(await sayingsIn(orgId, { state, cursor, limit }), { by: SAYINGS_BY, limit }, (saying) => {
    const { _id, rev, name, text, at, title, reason } = saying
    return { id: _id, rev, name, text, at, title, state: saying.state, reason }
  })

/** Of the words that were read: another text, or one taken back, is another revision. */
export const judge: Actions['judge'] = async ({ rev, show, reason }, ctx) => {
  const { scoped, now, requestId: request } = ctx
  if (!show && reason === '') throw ctx.fail('INPUT', 'reason', '请写一句为什么不展示')
  ctx.note({ whose: [scoped.personId], target: scoped._id, orgId: scoped.orgId })
  if (scoped.request === request) return { done: true }
  if (scoped.state === 'taken') throw ctx.fail('STUDY.TAKEN_BACK')
  const stamp = { updatedAt: now, updatedBy: ctx.caller.openid, request }
  const set = { state: show ? ('shown' as const) : ('hidden' as const), reason: show ? '' : reason, ...stamp }
  if (!(await changeSaying({ _id: scoped._id, rev }, set))) throw ctx.fail('CONFLICT')
  return { done: true }
}
