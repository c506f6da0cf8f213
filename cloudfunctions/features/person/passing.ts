import { AppError } from '@/cloudfunctions/kit/app-error'

import type { PersonDocument } from './document'
import { findKept } from './on-the-books'
import { changePerson, personsByIds } from './store'

export { PASSING_BY, passingIn } from './store'

/** `asked`: one of the staff was told so · `deceased`: a second one confirmed it. */
type Silence = 'asked' | 'deceased'

export const silenceIn = ({ passingAt, deceasedAt }: PersonDocument): Silence | null => {
  if (deceasedAt) return 'deceased'
  return passingAt ? 'asked' : null
}

/** Of whom nobody may be told anything; a merged-away file is as silent as the kept one. */
export const silenceOf = async (personIds: readonly string[]): Promise<Map<string, Silence>> => {
  const files = await personsByIds([...new Set(personIds)])
  const kept = await personsByIds(files.flatMap(({ mergedInto }) => mergedInto ?? []))
  const byId = new Map([...files, ...kept].map((file) => [file._id, file]))
  return new Map(
    files.flatMap((file): [string, Silence][] => {
      const silence = silenceIn(byId.get(file.mergedInto ?? '') ?? file)
      return silence ? [[file._id, silence]] : []
    }),
  )
}

const TRIES = 5

/** Changes the file that stands for the person; `decide` answers null where nothing is to be changed. */
export const movePerson = async (
  personId: string,
  decide: (person: PersonDocument) => Partial<PersonDocument> | null,
): Promise<PersonDocument | null> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const person = await findKept(personId)
    const set = person && decide(person)
    if (!person || !set) return person
    if (await changePerson(person._id, person.rev, set)) return { ...person, ...set }
  }
  throw new AppError('BUSY')
}

interface By {
  by: string
  byName: string
  now: string
}

/** One of the staff was told that this person has died; who said it first stands. */
export const askPassing = (personId: string, { by, byName, now }: By) =>
  movePerson(personId, (person) =>
    silenceIn(person)
      ? null
      : {
          passingAt: now,
          passing: { by, byName, askedAt: now, confirmed: null },
          updatedAt: now,
          updatedBy: by,
        },
  )

/** The number reached somebody else: it stays on file until staff writes another one. */
export const doubtPhone = (personId: string, { by, now }: Pick<By, 'by' | 'now'>) =>
  movePerson(personId, ({ phone, phoneDoubt }) =>
    phone === null || phoneDoubt === phone ? null : { phoneDoubt: phone, updatedAt: now, updatedBy: by },
  )
