import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../clock'

export interface Signature {
  sign: string
  /** Seconds since 1970 on the local clock. */
  t: number
}

/** Signs what a bearer may do with a path until a moment. The key is made at start: a restart ends all addresses. */
export const createSigner = (clock: Clock) => {
  const key = randomBytes(32)

  const compute = (verb: 'get' | 'put', path: string, t: number) =>
    createHmac('sha256', key).update(`${verb}\n${path}\n${t}`).digest('hex')

  return {
    make: (verb: 'get' | 'put', path: string, seconds: number): Signature => {
      const t = Math.floor(clock.now().getTime() / 1000) + seconds

      return { sign: compute(verb, path, t), t }
    },

    verify: (verb: 'get' | 'put', path: string, { sign, t }: Signature): boolean => {
      const expected = Buffer.from(compute(verb, path, t))
      const given = Buffer.from(sign)
      if (expected.length !== given.length || !timingSafeEqual(expected, given)) return false

      return clock.now().getTime() / 1000 < t
    },
  }
}

export type Signer = ReturnType<typeof createSigner>
