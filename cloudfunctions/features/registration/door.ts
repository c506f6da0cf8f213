import {
  countPresent,
  findRegistration,
  markAllPresent,
  markPresent,
  registeredLike,
  unmarkPresent,
} from './store'
import { addHeads, findRoster, keepPaperPhoto, setHeads } from './roster-store'

/** What the door (feature checkin) may do with rows and rosters: by intention, nothing else. */
export const doorRows = {
  ...{ find: findRegistration, like: registeredLike, countPresent },
  ...{ markPresent, unmarkPresent, markAllPresent },
}

export const doorRoster = { find: findRoster, addHeads, setHeads, keepPaperPhoto }
