import type { SharedClock } from '../clock'
import type { Database } from '../database/open'
import type { CallLog } from '../functions/call-log'
import type { FaultList } from '../functions/faults'
import type { FunctionSpecs } from '../functions/function-spec'
import type { Invoker } from '../functions/invoker'
import type { Pool } from '../functions/pool'
import type { Timers } from '../functions/timers'
import type { Persona } from '../local-cloud'
import type { CallOpenApi } from '../openapi/call-open-api'
import type { Ledger } from '../openapi/ledger'
import type { PhoneCodes } from '../openapi/phone-codes'
import type { StorageParts } from '../storage/storage-actions'
import type { Connections } from './connections'

/** The parts that stand behind the one port. */
export interface Host {
  database: Database
  connections: Connections
  invoker: Invoker
  pool: Pool
  specs: FunctionSpecs
  faults: FaultList
  clock: SharedClock
  log: CallLog
  ledger: Ledger
  phoneCodes: PhoneCodes
  callOpenApi: CallOpenApi
  timers: Timers
  storage: StorageParts
  personas: () => Persona[]
  /** When each openid last called, ms on the local clock: msgSecCheck asks for it. */
  seen: Map<string, number>
  h5Dir: string | null
}
