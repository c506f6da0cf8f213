import { delivery } from '@/types/delivery'

import { implement } from '@/cloudfunctions/kit/context'

import { fill } from './fill'
import { home, setHome } from './home'
import { away, get, plan } from './one'
import { record, settle } from './record'
import { replay } from './replay'
import { lease, mine } from './road'
import { assign, deliverers, leases, list, revoke, round, rounds, setItems } from './round'

export const deliveryRoutes = implement('delivery', delivery, {
  ...{ rounds, fill, round, list, setItems, deliverers, assign, leases, revoke },
  ...{ get, plan, away, record, settle, mine, lease, replay, home, setHome },
})
