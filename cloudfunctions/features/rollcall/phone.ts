import type { rollcall } from '@/types/rollcall'

import { findKept } from '@/cloudfunctions/features/person/on-the-books'
import { rowOfPerson } from '@/cloudfunctions/features/registration/rows'
import type { Handlers } from '@/cloudfunctions/kit/context'

/** Only of somebody on the list of that activity (docs/decisions/0017). */
export const phone: Handlers<typeof rollcall>['phone'] = async ({ activityId, personId, reason }, ctx) => {
  const row = await rowOfPerson(activityId, personId)
  const person = row && (await findKept(personId))
  if (!person) throw ctx.fail('NOT_FOUND')

  ctx.note({ whose: [person._id], target: `${activityId} ${reason}`, orgId: ctx.scoped.orgId })
  return { phone: person.phone }
}
