import { pathOf, type Path } from '../value/path'

export interface IndexSpec {
  name: string
  unique?: boolean
  keys: { name: string; direction: 1 | -1 }[]
}

export interface CollectionSpec {
  name: string
  indexes: IndexSpec[]
}

/** Documented: at most 20 indexes in a collection. */
export const indexLimit = 20
export const idIndex = '_id_'

export interface IndexField {
  name: string
  path: Path
  descending: boolean
}

export interface Index {
  id: number
  spec: IndexSpec
  unique: boolean
  fields: IndexField[]
  descending: boolean[]
  /** Which fields ever held an array; never taken back, so that an old snapshot is planned safely. */
  multikey: boolean[]
}

export interface Collection {
  id: number
  name: string
  /** The first is always the unique index on `_id`. */
  indexes: Index[]
}

/** What stands in LMDB for a collection. */
export interface CollectionRecord {
  id: number
  name: string
  indexes: { id: number; spec: IndexSpec; multikey: boolean[] }[]
}

export const indexOf = (id: number, spec: IndexSpec, multikey?: boolean[]): Index => ({
  id,
  spec,
  unique: spec.unique === true,
  fields: spec.keys.map(({ name, direction }) => ({
    name,
    path: pathOf(name),
    descending: direction === -1,
  })),
  descending: spec.keys.map(({ direction }) => direction === -1),
  multikey: multikey ?? spec.keys.map(() => false),
})

export const idSpec: IndexSpec = { name: idIndex, unique: true, keys: [{ name: '_id', direction: 1 }] }

export const toRecord = ({ id, name, indexes }: Collection): CollectionRecord => ({
  id,
  name,
  indexes: indexes.map((index) => ({ id: index.id, spec: index.spec, multikey: index.multikey })),
})

export const fromRecord = ({ id, name, indexes }: CollectionRecord): Collection => ({
  id,
  name,
  indexes: indexes.map((index) => indexOf(index.id, index.spec, index.multikey)),
})
