import { closeAllOf, closeKind } from './store'

interface By {
  by: string
  now: string
}

/** Nobody goes to see somebody who has died; those who stay behind are visited under their own name. */
export const stopVisits = (personIds: readonly string[], by: By) => closeAllOf(personIds, by)

/** 四个知道 were asked: the year's cue has its answer. */
export const answerCard = (personIds: readonly string[], by: By) => closeKind(personIds, 'card', by)
