import { printRoutes } from '@/cloudfunctions/features/print/routes'
import { scopes } from '@/cloudfunctions/features/scopes'
import { serve } from '@/cloudfunctions/kit/serve'

export const main = serve(printRoutes, { finders: scopes, clock: () => new Date() })
