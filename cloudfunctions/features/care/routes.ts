import { care } from '@/types/care'

import { implement } from '@/cloudfunctions/kit/context'

import { confirmCard, get, reveal, setFacts } from './card'
import { days } from './days'

export const careRoutes = implement('care', care, { get, setFacts, confirmCard, reveal, days })
