import { family } from '@/types/family'

import { implement } from '@/cloudfunctions/kit/context'

import { hear, stop, vouch } from './decide'
import { list } from './list'

export const familyRoutes = implement('family', family, { list, hear, vouch, stop })
