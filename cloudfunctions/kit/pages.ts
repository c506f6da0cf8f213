import { AppError } from './app-error'
import { is } from './database'

/** Where the last page ended: the sort values of its last row, the `_id` last. */
export type Position = readonly (string | number | null)[]

const encode = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url')

const isPosition = (value: unknown, length: number): value is Position =>
  Array.isArray(value) &&
  value.length === length &&
  value.every((part) => part === null || typeof part === 'string' || typeof part === 'number')

const decode = (cursor: string, length: number): Position => {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (isPosition(value, length)) return value
  } catch {
    // falls through to the refusal below
  }
  throw new AppError('INPUT', [{ path: 'cursor', message: '请从第一页重新看' }])
}

/** What stands behind a position in the order of `fields`, the `_id` last. */
export const beyond = (
  fields: readonly string[],
  position: Position,
  order: 'asc' | 'desc' = 'asc',
): unknown => {
  const further = order === 'asc' ? is.gt : is.lt
  const steps = fields.map((field, i) => ({
    ...Object.fromEntries(fields.slice(0, i).map((earlier, j) => [earlier, position[j]])),
    [field]: further(position[i]),
  }))
  return is.or(...steps)
}

interface KeysetRequest {
  /** Sort fields in order; `_id` is added as the last. */
  by: readonly string[]
  order: 'asc' | 'desc'
  cursor?: string | undefined
  limit: number
}

/** The condition and order of a keyset page; one row more than asked tells whether there is a next one. */
export const keyset = ({ by, order, cursor, limit }: KeysetRequest) => {
  const fields = [...by, '_id']
  const after = cursor === undefined ? [] : [beyond(fields, decode(cursor, fields.length), order)]
  return { after, orderBy: fields.map((field) => [field, order] as const), limit: limit + 1 }
}

/** Cuts the extra row off and names the next page. */
export const pageOfRows = <Doc extends object, Row>(
  docs: readonly Doc[],
  { by, limit }: { by: readonly string[]; limit: number },
  row: (doc: Doc) => Row,
): { items: Row[]; next: string | null } => {
  const items = docs.slice(0, limit)
  const last = items.at(-1) as Record<string, string | number | null> | undefined
  const next = docs.length > limit && last ? encode([...by, '_id'].map((field) => last[field] ?? null)) : null
  return { items: items.map(row), next }
}
