import type { Grant } from '@/types/grant'
import { grant } from '@/types/grant'
import type { Role } from '@/types/kernel/roles'

import { plusMinutes } from '@/domain/calendar'

import { giveGrant, grantsOn, grantsUnder, takeGrant } from '@/cloudfunctions/features/account/grants'
import { releaseHomes } from '@/cloudfunctions/features/person/keeper'
import type { AccountGrant } from '@/cloudfunctions/kit/account'
import { addCode, CODE_DAYS, readCode, takeCode } from '@/cloudfunctions/kit/codes'
import { implement } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom, newCode } from '@/cloudfunctions/kit/ids'

import { claimFirst } from './claim-first'

interface Invitation {
  role: Role
  orgId: string
  orgName: string
  holderName: string
  ancestors: string[]
}

const grantView = ({ id, role, orgId, orgName, holderName, since }: AccountGrant): Grant => ({
  ...{ id, role, orgId, orgName, holderName, since },
})

export const grantRoutes = implement('grant', grant, {
  claimFirst,

  invite: async ({ orgId, role, name }, ctx) => {
    const { _id, name: orgName, ancestors } = ctx.scoped
    const code = newCode()
    const until = plusMinutes(ctx.now, CODE_DAYS * 24 * 60)
    const payload = { role, orgId: _id, orgName, holderName: name, ancestors } satisfies Invitation
    await addCode({
      ...newEnvelope(code, ctx.caller.openid, ctx.now),
      ...{ purpose: 'grant', payload, until, usedBy: null },
    })

    ctx.note({ target: `${role} ${name}`, orgId })
    return { code, until }
  },

  accept: async ({ code }, ctx) => {
    const { openid, account } = ctx.caller
    const found = await readCode(code, 'grant', openid, ctx.now)
    if (!found) throw ctx.fail('CODE.WRONG')
    const { role, orgId, orgName, holderName, ancestors } = found.payload as unknown as Invitation
    const have = account?.grants.some((each) => each.role === role && each.orgId === orgId)
    if (have && found.usedBy === null) throw ctx.fail('GRANT.HAVE')
    if (!(await takeCode(code, openid, ctx.now))) throw ctx.fail('CODE.WRONG')

    ctx.note({ target: role, orgId, ancestors })
    const id = idFrom(code, openid)
    return giveGrant(ctx.caller, {
      ...{ id, role, orgId, orgName, ancestors, holderName },
      since: ctx.now,
      by: found.createdBy,
    })
  },

  list: async ({ orgId, cursor, limit }) => {
    const { items, next } = await grantsUnder(orgId, { cursor, limit })
    return { items: items.map(grantView), next }
  },

  withdraw: async ({ orgId, grantId }, ctx) => {
    const all = await grantsOn(orgId)
    const found = all.find((each) => each.grant.id === grantId)
    if (!found) throw ctx.fail('NOT_FOUND')
    const admins = all.filter((each) => each.grant.role === 'admin')
    const isRoot = ctx.scoped.parentId === null
    if (isRoot && found.grant.role === 'admin' && admins.length === 1) throw ctx.fail('GRANT.LAST_ADMIN')

    await releaseHomes(grantId)
    if (!(await takeGrant(found.holder, grantId, ctx.now))) throw ctx.fail('NOT_FOUND')

    ctx.note({ target: `${found.grant.role} ${found.grant.holderName}`, orgId })
    return { done: true as const }
  },
})
