import type { material } from '@/types/material'

import { whyNotAdd } from '@/domain/material'

import { announce, inboxPath } from '@/cloudfunctions/features/upload/announce'
import { taken, waiting } from '@/cloudfunctions/features/upload/take'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { deleteFiles } from '@/cloudfunctions/kit/wechat'

import { change } from './change'
import { findMaterial } from './store'

type Actions = Handlers<typeof material>

export const inbox: Actions['inbox'] = async ({ materialId }, ctx) => {
  const { caller, requestId, now, scoped: scope } = ctx
  const path = inboxPath(caller.openid, requestId)
  await announce({ openid: caller.openid, requestId, now, scope, path, activityId: null, materialId })
  ctx.note({ target: materialId, orgId: scope.orgId })
  return { path }
}

/** A file id is the client's word: only an announced one is taken. What is added waits to be agreed to, like every word. */
export const addPart: Actions['addPart'] = async ({ materialId, fileId, kind, name, after }, ctx) => {
  const upload = await waiting(materialId, fileId, ctx.now)
  const id = idFrom(ctx.caller.openid, ctx.requestId)
  const answer = await change(ctx, null, ({ parts }) => {
    if (parts.some((part) => part.fileId === fileId)) return {}
    if (!upload) throw ctx.fail('NOT_FOUND')
    const refusal = whyNotAdd(parts, kind)
    if (refusal) throw ctx.fail(refusal)
    const part = { id, kind, name, after, fileId }
    return { parts: [...parts, part], state: 'draft', wroteBy: ctx.caller.openid }
  })
  if (upload) await taken(upload)
  return answer
}

/** What was ever read stays in storage: the older versions point to it. */
export const dropPart: Actions['dropPart'] = async ({ partId }, ctx) => {
  const { parts, version } = ctx.scoped
  const gone = parts.find(({ id }) => id === partId)
  if (gone && version === 0) await deleteFiles([gone.fileId])
  return change(ctx, null, (before) => ({
    parts: before.parts.filter(({ id }) => id !== partId),
    ...{ state: 'draft', wroteBy: ctx.caller.openid },
  }))
}

/** For the clearing of orphans: does the material point to the file? */
export const holdsFile = async (materialId: string, fileId: string): Promise<boolean> => {
  const found = await findMaterial(materialId)
  return [...(found?.parts ?? []), ...(found?.out?.parts ?? [])].some((part) => part.fileId === fileId)
}
