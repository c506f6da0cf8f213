import { createHash, timingSafeEqual } from 'node:crypto'

import type { grant } from '@/types/grant'

import { giveGrant } from '@/cloudfunctions/features/account/grants'
import { rootPlace } from '@/cloudfunctions/features/org/place'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { idFrom } from '@/cloudfunctions/kit/ids'

import { claimedBy, claimOnce } from './store'

const sameText = (a: string, b: string): boolean => {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}

/** The deployer's code (function variable WANQING_CLAIM_CODE) makes one administrator, once, and is worth nothing after that. */
export const claimFirst: Handlers<typeof grant>['claimFirst'] = async ({ code, name }, ctx) => {
  const { openid } = ctx.caller
  const expected = process.env.WANQING_CLAIM_CODE ?? ''
  if (expected.length < 8 || !sameText(code, expected)) throw ctx.fail('CODE.WRONG')

  const root = await rootPlace()
  if (!root) throw ctx.fail('NOT_FOUND')
  await claimOnce(openid, ctx.now)
  if ((await claimedBy()) !== openid) throw ctx.fail('GRANT.CLAIMED')

  ctx.note({ target: root._id, orgId: root._id, ancestors: root.ancestors })
  return giveGrant(ctx.caller, {
    ...{ id: idFrom(openid, 'first-administrator'), role: 'admin', orgId: root._id, orgName: root.name },
    ...{ ancestors: root.ancestors, holderName: name, since: ctx.now, by: openid },
  })
}
