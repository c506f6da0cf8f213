/** What the call list may know and do with messages: by intention, nothing else. */
export {
  calledAbout,
  calledOf,
  cancelOf,
  tellMessages,
  UNREACHED_BY,
  unreachedFrom,
  untellMessages,
} from './store'
export type { CalledMessage } from './store'
