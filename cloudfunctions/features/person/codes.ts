import type { Relation } from '@/types/account'
import { LIMITS } from '@/types/kernel/limits'
import type { person } from '@/types/person'
import type { StaffConfirmed } from '@/types/person-file'

import { plusMinutes } from '@/domain/calendar'

import { callerName } from '@/cloudfunctions/kit/caller'
import { addCode, CODE_DAYS, readCode, takeCode } from '@/cloudfunctions/kit/codes'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { newCode } from '@/cloudfunctions/kit/ids'

import { linkOnBooks } from './link-on-books'
import { findKept } from './on-the-books'

/** What the code is worth; how staff made sure of the link goes with it onto the account. */
interface LinkCode {
  personId: string
  relation: Relation
  confirmedBy: StaffConfirmed
  byName: string
}

export const giveCode: Handlers<typeof person>['giveCode'] = async (
  { personId, relation, confirmedBy },
  ctx,
) => {
  const code = newCode()
  const until = plusMinutes(ctx.now, CODE_DAYS * 24 * 60)
  const payload = {
    ...{ personId, relation, confirmedBy, byName: callerName(ctx.caller) },
  } satisfies LinkCode

  await addCode({
    ...newEnvelope(code, ctx.caller.openid, ctx.now),
    ...{ purpose: 'person', payload, until, usedBy: null },
  })

  ctx.note({ whose: [personId], target: personId, orgId: ctx.scoped.orgId })
  return { code, until }
}

export const useCode: Handlers<typeof person>['useCode'] = async ({ code }, ctx) => {
  const { openid, account } = ctx.caller
  const found = await readCode(code, 'person', openid, ctx.now)
  if (!found) throw ctx.fail('CODE.WRONG')
  const { personId, relation, confirmedBy, byName } = found.payload as unknown as LinkCode
  const document = await findKept(personId)
  if (!document) throw ctx.fail('CODE.WRONG')

  const mine = [...(account?.persons ?? []), ...(account?.proxies ?? [])]
  if (found.usedBy === null && mine.some((each) => each.personId === document._id))
    throw ctx.fail('PERSON.DUPLICATE')
  if (mine.length >= LIMITS.proxiesPerAccount) throw ctx.fail('PERSON.TOO_MANY')
  if (!(await takeCode(code, openid, ctx.now))) throw ctx.fail('CODE.WRONG')

  ctx.note({
    ...{ whose: [document._id], target: document._id },
    ...{ orgId: document.orgId, ancestors: document.ancestors },
  })
  const confirmed = { how: confirmedBy, byName, at: ctx.now, note: null }
  return linkOnBooks(ctx, document, { relation, confirmed })
}
