import { visit } from '@/types/visit'

import { implement } from '@/cloudfunctions/kit/context'

import { cues, get, mine } from './cues'
import { closeCue, openCue, takeCue } from './hand'
import { record, reveal } from './record'

export const visitRoutes = implement('visit', visit, {
  ...{ cues, mine, get, openCue, takeCue, closeCue, record, reveal },
})
