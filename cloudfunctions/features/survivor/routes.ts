import { survivor } from '@/types/survivor'

import { implement } from '@/cloudfunctions/kit/context'

import { get, mark, open, unmark } from './mark'

export const survivorRoutes = implement('survivor', survivor, { get, mark, unmark, open })
