import { surveysFor } from './store'

const SHOWN = 3

/** What these people are asked about now, for the first screen; one database call. */
export const askedOf = async (
  personIds: readonly string[],
  now: string,
): Promise<{ activityId: string; title: string }[]> =>
  (await surveysFor(personIds, now, SHOWN)).map(({ _id, title }) => ({ activityId: _id, title }))
