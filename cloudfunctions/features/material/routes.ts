import { material } from '@/types/material'

import { implement } from '@/cloudfunctions/kit/context'

import { addPart, dropPart, inbox } from './parts'
import { ask, decide, withdraw } from './publish'
import { get, list, open, shelf, version } from './read'
import { create, update } from './write'

export const materialRoutes = implement('material', material, {
  ...{ list, create, open, update, inbox, addPart, dropPart },
  ...{ ask, decide, withdraw, version, shelf, get },
})
