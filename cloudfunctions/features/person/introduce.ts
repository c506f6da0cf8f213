import { LIMITS } from '@/types/kernel/limits'
import type { person } from '@/types/person'

import { findPlace, rootPlace } from '@/cloudfunctions/features/org/place'
import type { Caller } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { verifiedPhone } from '@/cloudfunctions/kit/wechat'

import type { PersonDocument } from './document'
import { linkOnBooks } from './link-on-books'
import { makePerson } from './make'
import { keptOf } from './on-the-books'
import { addPersonDocument, personsByPhone } from './store'

const whyNotOneMore = ({ account }: Caller, name: string, newId: string) => {
  const own = account?.persons ?? []
  if (own.some((each) => each.personId === newId)) return null
  if (own.some((each) => each.name === name)) return 'PERSON.DUPLICATE' as const
  return own.length >= LIMITS.personsPerAccount ? ('PERSON.TOO_MANY' as const) : null
}

/** The one person on the books of that verified number and name; several or none leave the match to staff. */
const onTheBooks = async (phone: string, name: string): Promise<PersonDocument | null> => {
  const named = (await personsByPhone(phone)).filter((each) => each.name === name)
  const [match, ...others] = await keptOf(named)
  return match && others.length === 0 ? match : null
}

export const introduce: Handlers<typeof person>['introduce'] = async (input, ctx) => {
  const { name, relation, birthYear, orgId } = input
  const id = idFrom(ctx.caller.openid, ctx.requestId)
  const refusal = whyNotOneMore(ctx.caller, name, id)
  if (refusal) throw ctx.fail(refusal)

  const verified = input.phoneCode ? await verifiedPhone(input.phoneCode) : null
  if (input.phoneCode && !verified) throw ctx.fail('PERSON.PHONE_CODE')
  const known = verified ? await onTheBooks(verified, name) : null

  const place = (orgId ? await findPlace(orgId) : null) ?? (await rootPlace())
  if (!place) throw ctx.fail('NOT_FOUND')
  const document =
    known ??
    makePerson({
      ...{ id, name, place, verified: verified !== null, by: ctx.caller.openid, now: ctx.now },
      phone: verified ?? input.phone ?? null,
      birthYear: birthYear ?? null,
    })
  if (!known) await addPersonDocument(document)

  ctx.note({
    whose: [document._id],
    target: document._id,
    orgId: document.orgId,
    ancestors: document.ancestors,
  })
  const confirmed = verified ? { how: 'wechat' as const, byName: '', at: ctx.now, note: null } : null
  return linkOnBooks(ctx, document, { relation, confirmed })
}
