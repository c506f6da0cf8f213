import { answersIn } from './consent-answers'
import type { ConsentAnswer } from './consent-answers'
import { subscribe } from './transport.h5'

/** In the browser the local cloud says yes. */
export const askConsent = async (ids: readonly string[]): Promise<ConsentAnswer[] | null> => {
  try {
    return answersIn(await subscribe(ids), ids)
  } catch {
    return null
  }
}
