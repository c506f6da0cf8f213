import { figures } from '@/types/figures'
import { MEASURES } from '@/types/kernel/labels'

import { NOTHING } from '@/domain/figures'

import { implement } from '@/cloudfunctions/kit/context'

import { figuresWithHorizon } from './store'

export const figuresRoutes = implement('figures', figures, {
  period: async ({ orgId, period: { key } }) => {
    const { cells, upTo } = await figuresWithHorizon(orgId, key.slice(0, 4))
    return { ...(cells[key] ?? NOTHING), asOf: upTo, definitions: Object.values(MEASURES) }
  },
})
