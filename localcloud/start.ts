import type { Server } from 'node:http'
import { createHost } from './create-host'
import { callAsClient } from './http/client-call'
import type { Host } from './http/host'
import { listen } from './http/server'
import type { LocalCloud, LocalCloudOptions } from './local-cloud'
import { refuseProduction, runInUtc } from './refuse-production'

export type { LocalCloud, LocalCloudOptions, Persona, Templates } from './local-cloud'

const stop = async (host: Host, server: Server): Promise<void> => {
  host.timers.run(false)
  await host.pool.stop()
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
  await host.database.close()
}

const coldStart = async ({ specs, pool }: Host): Promise<void> => {
  specs.forget()
  await pool.clear()
}

const faceOf = (host: Host, server: Server, url: string): LocalCloud => ({
  url,
  database: host.database,
  call: (name, data, { openid, source = 'wx_client' } = {}) =>
    callAsClient(host, { name, data, openid: openid ?? null, source }),
  tick: host.timers.tick,
  runTimers: host.timers.run,
  clock: host.clock,
  faults: host.faults,
  calls: host.log.all,
  credits: host.ledger,
  messages: () => host.ledger.messages(),
  texts: () => host.ledger.texts(),
  mediaChecks: () => host.ledger.checks(),
  clearWorkers: () => coldStart(host),
  stop: () => stop(host, server),
})

/**
 * The CloudBase of this computer, for development, demonstration and tests: loopback only, everything under `dataDir`.
 * Throws in production, when the port or the database is taken, and when a function's config.json is not right.
 */
export const startLocalCloud = async (options: LocalCloudOptions): Promise<LocalCloud> => {
  refuseProduction(process.env)
  runInUtc()

  let host: Host | null = null
  const { server, url } = await listen(options.port ?? 0, () => host)
  try {
    host = await createHost(options, url)
  } catch (error) {
    server.close()
    throw error
  }
  if (options.timers) host.timers.run(true)

  return faceOf(host, server, url)
}
