import type { person } from '@/types/person'

import { grantsAlong } from '@/cloudfunctions/features/account/grants'
import type { Handlers } from '@/cloudfunctions/kit/context'

import type { PersonDocument } from './document'
import { changeKept } from './store'

export { releaseHomes } from './store'

type Use = Handlers<typeof person>

/** Who walks to homes there: of the person's own place, of those above it and of the branches. */
const mayKeep = ({ ancestors, memberOf = [] }: PersonDocument) =>
  grantsAlong([...ancestors, ...memberOf], ['caseworker', 'secretary'])

export const keepers: Use['keepers'] = async (_, ctx) => {
  const found = await mayKeep(ctx.scoped)
  return {
    items: found.map(({ grant }) => ({
      ...{ grantId: grant.id, name: grant.holderName, role: grant.role, orgName: grant.orgName },
    })),
  }
}

export const setKeeper: Use['setKeeper'] = async ({ personId, grantId }, ctx) => {
  const found =
    grantId === null ? null : (await mayKeep(ctx.scoped)).find(({ grant }) => grant.id === grantId)
  if (found === undefined) throw ctx.fail('PERSON.KEEPER')
  const keeper = found && {
    ...{ grantId: found.grant.id, openid: found.holder._id },
    ...{ name: found.grant.holderName, since: ctx.now },
  }

  const stamp = { updatedAt: ctx.now, updatedBy: ctx.caller.openid, request: ctx.requestId }
  if (!(await changeKept(personId, { keeper, ...stamp }))) throw ctx.fail('PERSON.MERGED')

  ctx.note({ whose: [personId], target: `${personId} ${keeper?.name ?? '—'}`, orgId: ctx.scoped.orgId })
  return { done: true }
}
