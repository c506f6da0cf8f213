import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createClock } from './clock'
import { openDatabase } from './database/open'
import { createCallLog } from './functions/call-log'
import { baseEnvironment } from './functions/environment'
import { createFaults } from './functions/faults'
import { createFunctionSpecs } from './functions/function-spec'
import { Invoker } from './functions/invoker'
import { Pool } from './functions/pool'
import { createTimers } from './functions/timers'
import { createConnections } from './http/connections'
import type { Host } from './http/host'
import type { LocalCloudOptions } from './local-cloud'
import type { OpenApiContext } from './openapi/api'
import { createOpenApi } from './openapi/call-open-api'
import { Ledger } from './openapi/ledger'
import { createPhoneCodes } from './openapi/phone-codes'
import { createObjectStore } from './storage/object-store'
import { createSigner } from './storage/signer'

/** Default time limit of a function, documented. */
const TIMEOUT_MS = 3000
/** Executions of one function at once in the basic plan, documented. */
const CONCURRENCY = 20
/** Connections of an environment to its database in the basic plan, documented. */
const CONNECTIONS = 20
/** More threads than cores gain nothing; four leave room for functions that wait for each other. */
const THREADS = 4

type Durable = Pick<Host, 'clock' | 'ledger'>

const openDurable = (dataDir: string): Durable => {
  mkdirSync(dataDir, { recursive: true })
  const ledger = new Ledger(join(dataDir, 'ledger.jsonl'))

  return { ledger, clock: createClock(ledger.clockOffset, (offset) => ledger.setClock(offset)) }
}

const createFunctions = (options: LocalCloudOptions, url: string, clock: Host['clock']) => {
  const {
    functionsDir,
    functionEnv = {},
    timeouts = {},
    threads = THREADS,
    concurrency = CONCURRENCY,
  } = options
  const specs = createFunctionSpecs(functionsDir)
  // A config.json that cannot be read is told at the start, not at the first call.
  specs.all()

  const log = createCallLog()
  const pool = new Pool(threads, {
    env: baseEnvironment(url, functionEnv),
    clock: clock.shared,
    timeout: (name) => timeouts[name] ?? TIMEOUT_MS,
    onLog: (requestId, line) => {
      invoker.addLog(requestId, line)
      if (!options.quiet) console.log(`[function] ${line}`)
    },
  })
  const invoker: Invoker = new Invoker({ specs, pool, clock, log, concurrency })

  return { specs, log, pool, invoker, timers: createTimers(specs, invoker, clock) }
}

const createWeChat = (options: LocalCloudOptions, url: string, { clock, ledger }: Durable) => {
  const seen = new Map<string, number>()
  const phoneCodes = createPhoneCodes(clock)
  const localPage: OpenApiContext['openTransitUrl'] = (page, query) =>
    `${url}/#/${page}?${new URLSearchParams(query).toString()}`

  const callOpenApi = createOpenApi({
    clock,
    ledger,
    pages: options.pages ?? null,
    templates: options.templates ?? null,
    openTransitUrl: options.openTransitUrl ?? localPage,
    lastSeen: (openid) => seen.get(openid) ?? null,
    redeemPhoneCode: phoneCodes.redeem,
  })

  return { seen, phoneCodes, callOpenApi }
}

/** Opens what is durable under `dataDir` and puts the parts together. `url` is where the functions will find them. */
export const createHost = async (options: LocalCloudOptions, url: string): Promise<Host> => {
  const { dataDir, collections, strict, personas, h5Dir, connections = CONNECTIONS } = options
  const durable = openDurable(dataDir)
  const functions = createFunctions(options, url, durable.clock)
  const database = await openDatabase({
    path: join(dataDir, 'database'),
    collections,
    now: () => durable.clock.now(),
    ...(strict === undefined ? {} : { strict }),
  })

  return {
    ...durable,
    ...functions,
    ...createWeChat(options, url, durable),
    database,
    connections: createConnections(connections),
    faults: createFaults(),
    storage: {
      objects: createObjectStore(join(dataDir, 'storage')),
      signer: createSigner(durable.clock),
      url,
    },
    personas: personas ?? (() => []),
    h5Dir: h5Dir ?? null,
  }
}
