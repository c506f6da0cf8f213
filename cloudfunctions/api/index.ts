import { apiRoutes } from '@/cloudfunctions/features/routes'
import { scopes } from '@/cloudfunctions/features/scopes'
import { serve } from '@/cloudfunctions/kit/serve'

export const main = serve(apiRoutes, { finders: scopes, clock: () => new Date() })
