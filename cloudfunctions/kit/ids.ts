import { createHash, randomBytes, randomInt } from 'node:crypto'

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const lettersOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => CROCKFORD.charAt(byte & 31)).join('')

/** A new id: 10 characters of Crockford base32 (50 random bits); two fit a mini-program code's scene. */
export const newId = (): string => lettersOf(randomBytes(10))

/** The id of what this very request creates: a repetition after a crash finds the same document instead of a second. */
export const idFrom = (...parts: readonly string[]): string =>
  lettersOf(createHash('sha256').update(parts.join('\n')).digest().subarray(0, 10))

/** Six digits that one can read aloud. */
export const newTicket = (): string => randomInt(0, 1_000_000).toString().padStart(6, '0')

/** Eight digits handed over in person: an invitation, or a person's link code. */
export const newCode = (): string => randomInt(0, 100_000_000).toString().padStart(8, '0')
