import { randomUUID } from 'node:crypto'
import type { SharedClock } from '../clock'
import type { CallLog } from './call-log'
import type { FunctionSpecs } from './function-spec'
import type { About, Call, Invocation, Outcome } from './invocation'
import type { Pool } from './pool'

export interface InvokerParts {
  specs: FunctionSpecs
  pool: Pool
  clock: SharedClock
  log: CallLog
  /** Executions of one function at once (20 in the basic plan, WeChat's quota table). */
  concurrency: number
}

/** Invocations that are remembered, to tell a late call from an unknown caller. */
const REMEMBERED = 5000

export class Invoker {
  readonly #known = new Map<string, Invocation>()
  readonly #running = new Map<string, number>()

  constructor(readonly parts: InvokerParts) {}

  /** A call now would be refused, whatever it says. */
  isFull(name: string): boolean {
    return (this.#running.get(name) ?? 0) >= this.parts.concurrency
  }

  /** The refusal of a call that came while it was full. A rush is refused by the thousand: it must cost next to nothing. */
  turnAway(about: About): { requestId: string; outcome: Outcome & { ok: false } } {
    const code = 'EXCEED_CONCURRENT_REQUEST_LIMIT'
    const message = `${this.parts.concurrency} executions of ${about.name} are running`
    const refused = this.#open({ ...about, event: '' })
    const outcome = { ok: false, code, message } as const
    this.#record(refused, outcome, 0)
    return { requestId: refused.requestId, outcome }
  }

  /** Never rejects. */
  async run(call: Call): Promise<{ requestId: string; outcome: Outcome }> {
    if (this.isFull(call.name)) return this.turnAway(call)

    const invocation = this.#open(call)
    const started = performance.now()
    const outcome = await this.#execute(invocation)
    invocation.finished = true
    this.#record(invocation, outcome, performance.now() - started)

    return { requestId: invocation.requestId, outcome }
  }

  /** The invocation that a request of the SDK belongs to: TCB_SEQID is the prefix of its `seqId` (wire 001). */
  find(seqId: string): Invocation | null {
    const prefix = seqId.slice(0, Math.max(seqId.lastIndexOf('-'), 0))

    return this.#known.get(prefix) ?? null
  }

  addLog(requestId: string | null, line: string): void {
    if (requestId) this.#known.get(requestId)?.logs.push(line)
  }

  #open(call: Call): Invocation {
    const invocation: Invocation = {
      ...call,
      requestId: randomUUID(),
      at: this.parts.clock.now(),
      databaseActions: [],
      lateActions: [],
      logs: [],
      finished: false,
      stop: () => undefined,
    }

    return invocation
  }

  /** Only what runs: a refused call makes no database call. */
  #remember(invocation: Invocation): void {
    this.#known.set(invocation.requestId, invocation)
    const oldest = this.#known.size > REMEMBERED ? this.#known.keys().next().value : undefined
    if (oldest) this.#known.delete(oldest)
  }

  async #execute(invocation: Invocation): Promise<Outcome> {
    const { name } = invocation
    const spec = this.parts.specs.get(name)
    if (!spec) {
      return {
        ok: false,
        code: 'FUNCTION_NOT_FOUND',
        message: `FunctionName parameter could not be found: ${name}`,
      }
    }

    this.#running.set(name, (this.#running.get(name) ?? 0) + 1)
    this.#remember(invocation)
    try {
      return await this.parts.pool.run(spec, invocation)
    } finally {
      this.#running.set(name, (this.#running.get(name) ?? 1) - 1)
    }
  }

  #record(invocation: Invocation, outcome: Outcome, ms: number): void {
    const { requestId, name, openid, source, path, at, databaseActions, lateActions, logs } = invocation
    this.parts.log.add({
      requestId,
      function: name,
      openid,
      source,
      path,
      at,
      ms: Math.round(ms * 10) / 10,
      databaseCalls: databaseActions.length,
      databaseActions,
      lateActions,
      logs,
      ok: outcome.ok,
      error: outcome.ok ? null : `${outcome.code}: ${outcome.message}`,
    })
  }
}
