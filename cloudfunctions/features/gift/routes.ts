import { gift } from '@/types/gift'

import { implement } from '@/cloudfunctions/kit/context'

import { close, reopen, settle, start } from './give'
import { create, get, list } from './list'
import { addOlder, addPeople, dropPerson, update } from './people'

export const giftRoutes = implement('gift', gift, {
  ...{ list, get, create, update, addPeople, addOlder, dropPerson, start, settle, reopen, close },
})
