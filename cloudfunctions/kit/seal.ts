import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

import type { Key } from './key-ring'
import { readKeys } from './key-ring'

/** A field as the database keeps it: key id, nonce, ciphertext, tag; AES-256-GCM, in base64. */
export interface Sealed {
  k: string
  n: string
  c: string
  t: string
}

/** Where a sealed field stands; bound into it, so that it opens nowhere else. */
export interface SealedAt {
  collection: string
  id: string
  field: string
}

const sealKeys = (): Key[] => readKeys(process.env.WANQING_SEAL_KEYS ?? '')
const lookUpKeys = (): Key[] => readKeys(process.env.WANQING_LOOKUP_KEYS ?? '')

/** Without both keys nothing sealed can be taken or shown. */
export const canSeal = (): boolean => sealKeys().length > 0 && lookUpKeys().length > 0

const first = (keys: readonly Key[], name: string): Key => {
  const [key] = keys
  if (!key) throw new Error(`${name} is not set`)
  return key
}

const bound = ({ collection, id, field }: SealedAt): Buffer => Buffer.from([collection, id, field].join('\n'))

/** NIST SP 800-38D: a nonce of 96 bits, random, never used twice under one key. */
const NONCE_BYTES = 12

export const seal = (at: SealedAt, text: string): Sealed => {
  const { id, bytes } = first(sealKeys(), 'WANQING_SEAL_KEYS')
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', bytes, nonce).setAAD(bound(at))
  const c = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64')
  return { k: id, n: nonce.toString('base64'), c, t: cipher.getAuthTag().toString('base64') }
}

/** Throws when the field was changed, stands elsewhere than it was sealed for, or its key is gone. */
export const unseal = (at: SealedAt, { k, n, c, t }: Sealed): string => {
  const key = sealKeys().find(({ id }) => id === k)
  if (!key) throw new Error(`no key ${k} in WANQING_SEAL_KEYS`)
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, Buffer.from(n, 'base64'), { authTagLength: 16 })
  decipher.setAAD(bound(at)).setAuthTag(Buffer.from(t, 'base64'))
  return Buffer.concat([decipher.update(Buffer.from(c, 'base64')), decipher.final()]).toString('utf8')
}

const hashed = ({ id, bytes }: Key, purpose: string, text: string): string =>
  `${id}.${createHmac('sha256', bytes).update(`${purpose}\n${text}`).digest('base64url')}`

/** What to store beside a sealed field, so that it can be looked up; equal texts match within one purpose only. */
export const lookUpOf = (purpose: string, text: string): string =>
  hashed(first(lookUpKeys(), 'WANQING_LOOKUP_KEYS'), purpose, text)

/** What to look for: one value for each key, while documents under an older one remain. */
export const lookUpsOf = (purpose: string, text: string): string[] =>
  lookUpKeys().map((key) => hashed(key, purpose, text))

/** RFC 5869: a key of its own for one purpose, from each of the look-up keys, the one in use first; empty without keys. */
const keysFor = (purpose: string): Buffer[] =>
  lookUpKeys().map(({ bytes }) => Buffer.from(hkdfSync('sha256', bytes, '', purpose, 32)))

/** A number below `below` that only this installation can tell from the text; one for each key, the one in use first. Near even for `below` ≪ 2³². */
export const secretNumbers = (purpose: string, text: string, below: number): number[] =>
  keysFor(purpose).map((key) => createHmac('sha256', key).update(text).digest().readUInt32BE(0) % below)

/** The keys now in use, as a document remembers them (`k2.h1`), and every other pair that still opens. */
export const keyPairs = (): { current: string; older: string[] } => {
  const pairs = sealKeys().flatMap((each) => lookUpKeys().map((other) => `${each.id}.${other.id}`))
  const [current = '', ...older] = pairs
  return { current, older }
}
