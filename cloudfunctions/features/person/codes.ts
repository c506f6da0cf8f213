import type { Relation } from '@/types/account'
import { LIMITS } from '@/types/kernel/limits'
import type { person } from '@/types/person'

import { plusMinutes } from '@/domain/calendar'

import { linkPerson } from '@/cloudfunctions/features/account/link'
import { addCode, CODE_DAYS, readCode, takeCode } from '@/cloudfunctions/kit/codes'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { newCode } from '@/cloudfunctions/kit/ids'

import { onAccount } from './on-account'
import { findPerson } from './store'

/** How staff made sure of the link stands in the code and so in the event. */
export const giveCode: Handlers<typeof person>['giveCode'] = async (
  { personId, relation, confirmedBy },
  ctx,
) => {
  const code = newCode()
  const until = plusMinutes(ctx.now, CODE_DAYS * 24 * 60)

  await addCode({
    ...newEnvelope(code, ctx.caller.openid, ctx.now),
    ...{ purpose: 'person', payload: { personId, relation, confirmedBy }, until, usedBy: null },
  })

  ctx.note({ whose: [personId], target: personId, orgId: ctx.scoped.orgId })
  return { code, until }
}

export const useCode: Handlers<typeof person>['useCode'] = async ({ code }, ctx) => {
  const { openid, account } = ctx.caller
  const found = await readCode(code, 'person', openid, ctx.now)
  if (!found) throw ctx.fail('CODE.WRONG')
  const { personId, relation } = found.payload as { personId: string; relation: Relation }

  const mine = [...(account?.persons ?? []), ...(account?.proxies ?? [])]
  if (found.usedBy === null && mine.some((each) => each.personId === personId))
    throw ctx.fail('PERSON.DUPLICATE')
  if (mine.length >= LIMITS.proxiesPerAccount) throw ctx.fail('PERSON.TOO_MANY')

  const document = await findPerson(personId)
  if (!document || !(await takeCode(code, openid, ctx.now))) throw ctx.fail('CODE.WRONG')

  ctx.note({ whose: [personId], target: personId, orgId: document.orgId, ancestors: document.ancestors })
  return linkPerson(ctx.caller, onAccount(document, relation, ctx.now), ctx.now)
}
