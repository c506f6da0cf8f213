import { closeAllOf } from './store'

/** Nobody goes to see somebody who has died; those who stay behind are visited under their own name. */
export const stopVisits = (personIds: readonly string[], by: { by: string; now: string }) =>
  closeAllOf(personIds, by)
