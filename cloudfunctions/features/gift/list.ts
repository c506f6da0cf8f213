import type { gift } from '@/types/gift'

import { callerName } from '@/cloudfunctions/kit/caller'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { pageOfRows } from '@/cloudfunctions/kit/pages'
import { silenceOf } from '@/cloudfunctions/features/person/passing'

import type { GiftDocument } from './document'
import * as store from './store'
import { giftRow, linesOf } from './view'

type Use = Handlers<typeof gift>

/** Who taps, for the document and for its lines. */
export const byOf = ({ caller, now, requestId }: Pick<Context, 'caller' | 'now' | 'requestId'>) => ({
  ...{ by: caller.openid, byName: callerName(caller), now, requestId },
})

export const list: Use['list'] = async ({ orgId, cursor, limit }) =>
  pageOfRows(await store.giftsOf(orgId, { cursor, limit }), { by: store.GIFTS_BY, limit }, giftRow)

export const viewOf = async (gift: GiftDocument) => {
  const silent = await silenceOf(Object.keys(gift.lines))
  const { orgId, rev } = gift
  return { ...giftRow(gift), orgId, rev, lines: linesOf(gift, (id) => silent.get(id) ?? 'alive') }
}

export const get: Use['get'] = (_, { scoped }) => viewOf(scoped)

export const create: Use['create'] = async ({ orgId, draft }, ctx) => {
  const { by, now, requestId } = byOf(ctx)
  const id = idFrom(by, requestId)
  await store.addGift({
    ...newEnvelope(id, by, now),
    ...{ orgId, ancestors: ctx.scoped.ancestors, orgName: ctx.scoped.name },
    ...{ ...draft, state: 'draft', lines: {} },
  })
  ctx.note({ target: id, orgId })
  return { id }
}
