/** A file that is no table one can take people from, and why. */
export class Unreadable extends Error {
  constructor(readonly code: 'TABLE.TYPE' | 'TABLE.OLD' | 'TABLE.DAMAGED' | 'TABLE.TOO_LARGE') {
    super(code)
  }
}
