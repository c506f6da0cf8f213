import type { Envelope } from './document'
import { collection, is } from './database'
import type { Job } from './schedule'

/**
 * One numbered step of one collection from schema version `from` to `to` = from + 1 (architecture, rule 11). The collection
 * has an index (v, _id). It stays in the list until no installation can hold a document of `from` any more.
 */
export interface Migration {
  number: number
  /** What it brings, in the administrator's words. */
  label: string
  collection: string
  from: number
  to: number
  /** Pure: what an older document lacks. null: it lacks nothing, only its number moves. */
  change(document: Envelope): { set: Record<string, unknown> } | null
}

/** Code reads v and v−1: an older document as the job will leave it. */
export const upgraded = <Doc extends Envelope>(migration: Migration, document: Doc): Doc =>
  document.v === migration.from
    ? { ...document, ...migration.change(document)?.set, v: migration.to }
    : document

/** How many documents still wait for it. */
export const leftOf = ({ collection: name, from }: Migration): Promise<number> =>
  collection<Envelope>(name).count({ v: from })

const PAGE = 100

const pageOf = ({ collection: name, from }: Migration, after: string): Promise<Envelope[]> =>
  collection<Envelope>(name).query({
    where: { v: from, _id: is.gt(after) },
    orderBy: [['_id', 'asc']],
    limit: PAGE,
  })

/** Moved once, whoever else moves it too; one that was edited since it was read stays for the next look. `rev` stands: nobody edited. */
const move = (migration: Migration, document: Envelope): Promise<number> => {
  const { collection: name, from, to } = migration
  return collection<Envelope>(name).update(
    { _id: document._id, v: from, rev: document.rev },
    { set: { ...migration.change(document)?.set, v: to } },
  )
}

/** Where the next tick goes on: in which migration, after which `_id`. */
interface Place {
  number: number
  after: string
}

const START: Place = { number: 0, after: '' }

/**
 * Looks through each collection until a whole look from the beginning finds nothing: code of v−1 may still be writing,
 * also below the place that was reached. So every later tick asks once more, which is one empty query for each migration.
 */
export const migrationJob = (migrations: readonly Migration[]): Job => ({
  name: 'migrations',
  label: '资料升级',
  run: async ({ cursor, enough }) => {
    const start = cursor === null ? START : (JSON.parse(cursor) as Place)
    let done = 0

    for (const migration of migrations.filter(({ number }) => number >= start.number)) {
      const { number } = migration
      let after = number === start.number ? start.after : ''
      for (;;) {
        const page = await pageOf(migration, after)
        if (page.length === 0 && after === '') break
        for (const document of page) done += await move(migration, document)

        after = page.at(-1)?._id ?? ''
        if (enough()) return { cursor: JSON.stringify({ number, after }), done }
      }
    }
    return { cursor: null, done }
  },
})
