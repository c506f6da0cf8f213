import type { Envelope } from './document'
import { collection, is } from './database'

/** `codes/{8 digits}`: handed over in person, used once, for seven days. */
export interface CodeDocument extends Envelope {
  purpose: 'grant' | 'person'
  /** What the code is worth; shaped by its purpose. */
  payload: Record<string, unknown>
  until: string
  usedBy: string | null
}

export const CODE_DAYS = 7

const codes = collection<CodeDocument>('codes')

export const addCode = (code: CodeDocument) => codes.add(code)

/** The code if it is still good for this identity; a code once used stays good for its user's repetitions only. */
export const readCode = async (
  id: string,
  purpose: CodeDocument['purpose'],
  openid: string,
  now: string,
): Promise<CodeDocument | null> => {
  const code = await codes.find(id)
  if (code?.purpose !== purpose || code.until <= now) return null
  return code.usedBy === null || code.usedBy === openid ? code : null
}

/** Takes the code for this identity; false when another was quicker. */
export const takeCode = async (id: string, openid: string, now: string): Promise<boolean> =>
  (await codes.update(
    { _id: id, usedBy: is.in([null, openid]), until: is.gt(now) },
    { set: { usedBy: openid, updatedAt: now } },
  )) === 1

export const expiredCodes = (now: string, limit: number): Promise<CodeDocument[]> =>
  codes.query({ where: { until: is.lt(now) }, limit })

export const dropCode = (id: string) => codes.remove(id)
