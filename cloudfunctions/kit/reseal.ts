import type { Envelope } from './document'
import { collection, is } from './database'
import type { Job } from './schedule'
import type { Sealed } from './seal'
import { keyPairs, lookUpOf, seal, unseal } from './seal'

/** A document with sealed fields says under which keys they all stand; null: it has none (any more). */
export interface SealedDocument extends Envelope {
  sealedBy: string | null
}

/** One collection with sealed fields; it has an index (sealedBy, _id). */
export interface SealedCollection {
  collection: string
  fields: readonly string[]
  /** Fields to look up by: of which sealed field each is made, for which purpose. */
  lookUps: readonly { field: string; of: string; purpose: (document: SealedDocument) => string }[]
}

const PAGE = 50

const contentOf = ({ collection: name, fields }: SealedCollection, document: SealedDocument) =>
  fields.flatMap((field) => {
    const sealed = (document as unknown as Record<string, Sealed | null | undefined>)[field]
    const at = { collection: name, id: document._id, field }
    return sealed ? [{ at, text: unseal(at, sealed) }] : []
  })

/** The same content under the keys now in use. */
const resealed = (place: SealedCollection, document: SealedDocument): Record<string, unknown> => {
  const content = contentOf(place, document)
  const lookUps = place.lookUps.flatMap(({ field, of, purpose }) => {
    const text = content.find(({ at }) => at.field === of)?.text
    return text === undefined ? [] : [[field, lookUpOf(purpose(document), text)] as const]
  })
  return {
    ...Object.fromEntries(content.map(({ at, text }) => [at.field, seal(at, text)])),
    ...Object.fromEntries(lookUps),
    sealedBy: keyPairs().current,
  }
}

/** How many documents still stand under a key that is no longer the first of its ring. */
export const underOlderKeys = async (places: readonly SealedCollection[]): Promise<number> => {
  const { older } = keyPairs()
  if (older.length === 0) return 0
  const counts = places.map(({ collection: name }) =>
    collection<SealedDocument>(name).count({ sealedBy: is.in(older) }),
  )
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}

/** Where the next tick goes on: in which collection, after which `_id`. */
interface Place {
  name: string
  after: string
}

/**
 * Seals again what stands under an older key, until a whole look finds nothing; without an older key there is nothing to ask.
 * What was edited since it was read is under the new key already, or waits for the next look.
 */
export const resealJob = (places: readonly SealedCollection[]): Job => ({
  name: 'reseal',
  label: '换钥匙：重新加密身份证号',
  run: async ({ cursor, enough }) => {
    const { older } = keyPairs()
    const start = cursor === null ? null : (JSON.parse(cursor) as Place)
    const from = Math.max(
      0,
      places.findIndex(({ collection: name }) => name === start?.name),
    )
    let done = 0

    for (const place of older.length > 0 ? places.slice(from) : []) {
      const name = place.collection
      const store = collection<SealedDocument>(name)
      let after = name === start?.name ? start.after : ''
      for (;;) {
        const where = { sealedBy: is.in(older), _id: is.gt(after) }
        const page = await store.query({ where, orderBy: [['_id', 'asc']], limit: PAGE })
        if (page.length === 0 && after === '') break
        for (const document of page) {
          const unchanged = { _id: document._id, rev: document.rev }
          done += await store.update(unchanged, { set: resealed(place, document) })
        }
        after = page.at(-1)?._id ?? ''
        if (enough()) return { cursor: JSON.stringify({ name, after }), done }
      }
    }
    return { cursor: null, done }
  },
})
