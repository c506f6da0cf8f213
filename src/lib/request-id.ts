const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 16

/** 16 characters of Crockford base32 (80 random bits), as `PATTERNS.requestId` wants it: one per tap, kept across retries. */
export const newRequestId = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET.charAt(Math.floor(Math.random() * ALPHABET.length))).join('')
