import type { rollcall } from '@/types/rollcall'

import { findKept } from '@/cloudfunctions/features/person/on-the-books'
import { rowOfPerson } from '@/cloudfunctions/features/registration/rows'
import { contactOf } from '@/cloudfunctions/features/signup/contact'
import type { Handlers } from '@/cloudfunctions/kit/context'

/** Only of somebody on the list of that activity (docs/decisions/0017). */
export const phone: Handlers<typeof rollcall>['phone'] = async (input, ctx) => {
  const { activityId, personId, reason, whose } = input
  const row = await rowOfPerson(activityId, personId)
  const person = row && (await findKept(personId))
  if (!person) throw ctx.fail('NOT_FOUND')

  const contact = whose === 'contact' ? await contactOf(activityId, personId) : null

  ctx.note({
    whose: [person._id],
    target: `${activityId} ${whose === 'contact' ? '紧急联系人：' : ''}${reason}`,
    orgId: ctx.scoped.orgId,
  })
  if (whose === 'contact') return { phone: contact?.phone ?? null, name: contact?.name ?? null }
  return { phone: person.phone, name: person.phone === null ? null : person.name }
}
