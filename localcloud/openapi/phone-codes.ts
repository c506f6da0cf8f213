import { createHash, randomBytes } from 'node:crypto'
import type { Clock } from '../clock'

const LIFE_MS = 5 * 60_000

/** The same openid always has the same number; 1700000xxxx, so that no real person is meant. */
export const inventPhone = (openid: string): string => {
  const digits = createHash('sha256').update(openid).digest().readUInt32BE(0) % 10_000

  return `1700000${String(digits).padStart(4, '0')}`
}

/** Codes of the button open-type="getPhoneNumber": single use, five minutes (documented). */
export const createPhoneCodes = (clock: Clock) => {
  const issued = new Map<string, { phone: string; until: number }>()

  return {
    issue: (phone: string): string => {
      const code = randomBytes(32).toString('hex')
      issued.set(code, { phone, until: clock.now().getTime() + LIFE_MS })

      return code
    },

    redeem: (code: string): string | null => {
      const found = issued.get(code)
      issued.delete(code)

      return found && clock.now().getTime() < found.until ? found.phone : null
    },
  }
}

export type PhoneCodes = ReturnType<typeof createPhoneCodes>
