import type { Namesake, places } from '@/types/places'

import { phoneTail } from '@/domain/masks'

import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { peopleNamedAny } from '@/cloudfunctions/features/person/on-the-books'
import { rosterFor } from '@/cloudfunctions/features/registration/rows'
import type { Handlers } from '@/cloudfunctions/kit/context'

/** Choices for one pasted name; more than these are told apart by the birth year. */
const CHOICES = 10

const fits = (
  person: PersonDocument,
  { name, birthYear }: { name: string; birthYear: number | null },
): boolean =>
  person.name === name && (birthYear === null || person.birthYear === null || person.birthYear === birthYear)

/** Two calls, whatever is pasted: the books, and the roster. */
export const preview: Handlers<typeof places>['preview'] = async ({ rows }, ctx) => {
  const { activity, lookIn } = ctx.scoped
  if (activity.state === 'draft') throw ctx.fail('NOT_FOUND')
  const names = rows.map(({ name }) => name)
  const [{ people, cut }, roster] = await Promise.all([
    peopleNamedAny(names, lookIn),
    rosterFor(activity._id),
  ])
  const namesake = ({ _id, name, birthYear, orgName, phone }: PersonDocument): Namesake => ({
    ...{ id: _id, name, birthYear, orgName, phoneTail: phoneTail(phone) },
    registered: _id in (roster?.held ?? {}) || _id in (roster?.queued ?? {}),
  })

  return {
    rows: rows.map((row) => {
      const found = people.filter((person) => fits(person, row))
      return {
        found: found.slice(0, CHOICES).map(namesake),
        more: found.length > CHOICES || cut(row.name),
      }
    }),
  }
}
