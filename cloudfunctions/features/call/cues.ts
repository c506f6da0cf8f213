import type { call } from '@/types/call'

import type { Handlers } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { filesOf } from './cards'
import * as store from './store'

type Use = Handlers<typeof call>

/** 要上门看看的, the first due first. */
export const cues: Use['cues'] = async ({ orgId, cursor, limit }) => {
  const { items, next } = pageOfRows(
    await store.openCues(orgId, { cursor, limit }),
    { by: store.CUES_BY, limit },
    (cue) => cue,
  )
  const files = await filesOf([...new Set(items.map(({ personId }) => personId))])
  return {
    items: items.flatMap(({ _id: id, personId, note, openedAt, byName, dueAt }) => {
      const person = files.get(personId)
      if (!person) return []
      const { name, birthYear, orgName } = person
      return [{ id, personId, name, birthYear, orgName, note, openedAt, byName, dueAt }]
    }),
    next,
  }
}

export const closeCue: Use['closeCue'] = async ({ orgId, cueId }, ctx) => {
  const by = { by: ctx.caller.openid, now: ctx.now }
  if (!(await store.closeCue(cueId, orgId, by))) throw ctx.fail('NOT_FOUND')
  ctx.note({ target: cueId, orgId })
  return { done: true }
}
