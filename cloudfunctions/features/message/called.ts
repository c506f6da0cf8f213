/** What the call list may know and do with messages: by intention, nothing else. */
export { calledAbout, calledOf, tellMessages, UNREACHED_BY, unreachedFrom, untellMessages } from './store'
export type { CalledMessage } from './store'
export { bringBack, messagesByIds, silenceAllOf, silencedOf } from './silence-store'
