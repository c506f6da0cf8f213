// One instance of one cloud function. Plain JavaScript, so that jest, tsx and node start the same file without a build.
import { AsyncLocalStorage } from 'node:async_hooks'
import { createRequire } from 'node:module'
import { format } from 'node:util'
import { parentPort, workerData } from 'node:worker_threads'

import { openModuleCache } from './module-cache.mjs'

const post = (message) => parentPort.postMessage(message)
const current = new AsyncLocalStorage()

// The local cloud's clock: offset in ms in shared memory, so a move is seen in the middle of an invocation.
const offset = new BigInt64Array(workerData.clock)
const RealDate = Date
const now = () => RealDate.now() + Number(Atomics.load(offset, 0))
globalThis.Date = new Proxy(RealDate, {
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  construct: (target, args, self) => Reflect.construct(target, args.length === 0 ? [now()] : args, self),
  apply: (target) => new target(now()).toString(),
})
RealDate.prototype.constructor = globalThis.Date

// A promise left behind keeps the request id of its own invocation, also while the next one runs here:
// so /admin can tell a call that a frozen instance would not have made.
process.env = new Proxy(process.env, {
  get: (target, key) => (key === 'TCB_SEQID' ? (current.getStore() ?? target[key]) : target[key]),
})

for (const level of ['debug', 'log', 'info', 'warn', 'error']) {
  console[level] = (...parts) =>
    post({ type: 'log', requestId: current.getStore() ?? null, line: `${level} ${format(...parts)}` })
}

let invocationKeys = []
const setEnvironment = (env) => {
  for (const key of invocationKeys) Reflect.deleteProperty(process.env, key)
  invocationKeys = Object.keys(env)
  Object.assign(process.env, env)
}

const describe = (error) =>
  error instanceof Error
    ? { message: error.message, stack: error.stack ?? '' }
    : { message: String(error), stack: '' }

const load = () => {
  try {
    const { main } = createRequire(workerData.entry)(workerData.entry)
    if (typeof main !== 'function') throw new Error('exports.main is not a function')
    return main
  } catch (error) {
    return () => Promise.reject(error)
  }
}

const keepModules = openModuleCache(workerData.entry)
const main = load()
keepModules()

const answer = async ({ event, context }) => {
  const value = await main(JSON.parse(event), context)
  return JSON.stringify(value) ?? 'null'
}

parentPort.on('message', (call) => {
  setEnvironment(call.env)
  post({ type: 'started' })
  current.run(call.requestId, () =>
    answer(call).then(
      (body) => post({ type: 'answered', body }),
      (error) => post({ type: 'failed', ...describe(error) }),
    ),
  )
})
