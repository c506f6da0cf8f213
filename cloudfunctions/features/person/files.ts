import type { PersonDocument } from './document'
import { keptOf } from './on-the-books'
import { personsOf } from './store'

/** By id; a duplicate's id leads to the file that stands for it. */
export const filesOf = async (personIds: readonly string[]): Promise<Map<string, PersonDocument>> => {
  if (personIds.length === 0) return new Map()
  const found = await personsOf(personIds)
  const kept = found.some(({ mergedInto }) => mergedInto !== null) ? await keptOf(found) : found
  const byId = new Map(kept.map((file) => [file._id, file]))
  return new Map(found.map((file) => [file._id, byId.get(file.mergedInto ?? '') ?? file]))
}
