import { call } from '@/types/call'

import { implement } from '@/cloudfunctions/kit/context'

import { claim, putBack } from './claim'
import { counts, list, mine } from './list'
import { get, next } from './one'
import { confirmPassing, passings, undoPassing } from './passing'
import { result, undo } from './result'

export const callRoutes = implement('call', call, {
  counts,
  list,
  mine,
  next,
  get,
  claim,
  putBack,
  result,
  undo,
  passings,
  confirmPassing,
  undoPassing,
})
