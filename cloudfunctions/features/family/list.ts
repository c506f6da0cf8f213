import type { family, Helper } from '@/types/family'

import type { Holder } from '@/cloudfunctions/features/account/holders'
import { holdersOfEach } from '@/cloudfunctions/features/account/holders'
import { linkView } from '@/cloudfunctions/features/person/view'
import type { Handlers } from '@/cloudfunctions/kit/context'

const helperOf = (personId: string, found: Holder): Helper => {
  const { id: linkId, holder, relation } = linkView(found)
  return { personId, linkId, name: holder?.name ?? null, relation, hears: found.entry.hears?.on === true }
}

export const list: Handlers<typeof family>['list'] = async (_, { caller }) => {
  const own = [...new Set((caller.account?.persons ?? []).map(({ personId }) => personId))]
  const holders = await holdersOfEach(own)
  return {
    items: own.flatMap((personId) =>
      (holders.get(personId) ?? [])
        .filter(({ standing }) => standing === 'proxy')
        .map((holder) => helperOf(personId, holder)),
    ),
  }
}
