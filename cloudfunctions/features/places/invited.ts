import type { places } from '@/types/places'

import { personsOf } from '@/cloudfunctions/features/person/on-the-books'
import { personRow } from '@/cloudfunctions/features/person/view'
import { rosterFor } from '@/cloudfunctions/features/registration/rows'
import type { Handlers } from '@/cloudfunctions/kit/context'

/** Pages follow the ids: the list stands in the roster, which knows no names. */
export const invited: Handlers<typeof places>['invited'] = async ({ activityId, cursor = '', limit }) => {
  const ids = Object.keys((await rosterFor(activityId))?.invited ?? {}).sort()
  const rest = ids.filter((id) => id > cursor)
  const page = rest.slice(0, limit)
  const people = new Map((page.length === 0 ? [] : await personsOf(page)).map((each) => [each._id, each]))

  return {
    total: ids.length,
    items: page.flatMap((id) => {
      const person = people.get(id)
      return person ? [personRow(person)] : []
    }),
    next: rest.length > limit ? (page.at(-1) ?? null) : null,
  }
}
