import * as z from 'zod'

import { MOBILITY } from './kernel/labels'

export type Mobility = keyof typeof MOBILITY
export const ZMobility = z.enum(Object.keys(MOBILITY) as [Mobility, ...Mobility[]])
