import { listsRoutes } from '@/cloudfunctions/features/lists/routes'
import { printRoutes } from '@/cloudfunctions/features/print/routes'
import { scopes } from '@/cloudfunctions/features/scopes'
import { serve } from '@/cloudfunctions/kit/serve'

export const main = serve([...printRoutes, ...listsRoutes], { finders: scopes, clock: () => new Date() })
