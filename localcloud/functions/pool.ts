import type { FunctionSpec } from './function-spec'
import { FunctionWorker, type WorkerSetup } from './function-worker'
import { executeFail, type Invocation, type Outcome } from './invocation'

interface Waiting {
  spec: FunctionSpec
  since: number
  /** Null: the pool was stopped meanwhile. */
  start: (worker: FunctionWorker | null) => void
}

const STOPPED = executeFail('the local cloud stopped the instance', '')

/** A free worker serves its own function first, unless another one has waited this long: a cold start costs ~0.3 s. */
const PATIENCE_MS = 1000

/** Free instances stay warm, as in the cloud: functions that take turns do not start cold each time. */
const KEPT_PER_THREAD = 2

/**
 * Threads for all functions: at most `threads` work at once, at most twice as many are kept. A call made by a function
 * never waits (it may get a thread beyond the limit, for as long as it runs), so a chain of calls cannot lock itself.
 */
export class Pool {
  readonly #workers = new Set<FunctionWorker>()
  readonly #waiting: Waiting[] = []
  #stopped = false

  constructor(
    readonly threads: number,
    readonly setup: WorkerSetup,
  ) {}

  async run(spec: FunctionSpec, invocation: Invocation): Promise<Outcome> {
    if (this.#stopped) return STOPPED

    const worker = this.#take(spec, invocation.nested) ?? (await this.#queue(spec))
    if (!worker) return STOPPED

    const outcome = await worker.run(invocation)
    worker.taken = false
    worker.idleSince = Date.now()
    this.#release(worker)

    return outcome
  }

  /** Ends the free workers now and the busy ones after their call. */
  async clear(): Promise<void> {
    const all = [...this.#workers]
    for (const worker of all) worker.stale = true

    await Promise.all(all.filter((worker) => !worker.taken).map((worker) => this.#retire(worker)))
  }

  /** What runs or waits answers as a crashed function does. */
  async stop(): Promise<void> {
    this.#stopped = true
    for (const { start } of this.#waiting.splice(0)) start(null)
    await Promise.all([...this.#workers].map((worker) => this.#retire(worker)))
  }

  #take(spec: FunctionSpec, nested: boolean): FunctionWorker | null {
    this.#forgetDead()
    const all = [...this.#workers]
    if (!nested && all.filter(({ taken }) => taken).length >= this.threads) return null

    const free = all.filter((worker) => !worker.taken && !worker.stale)
    const own = free.find((worker) => worker.spec === spec)
    if (own) return this.#hold(own)

    if (all.length >= this.#kept) {
      const oldest = free.sort((a, b) => a.idleSince - b.idleSince)[0]
      if (oldest) void this.#retire(oldest)
    }

    const fresh = new FunctionWorker(spec, this.setup)
    this.#workers.add(fresh)
    return this.#hold(fresh)
  }

  get #kept(): number {
    return this.threads * KEPT_PER_THREAD
  }

  #hold(worker: FunctionWorker): FunctionWorker {
    worker.taken = true

    return worker
  }

  /** A promise that a function left behind can crash its instance between two calls. */
  #forgetDead(): void {
    for (const worker of this.#workers) if (worker.dead && !worker.taken) this.#workers.delete(worker)
  }

  #queue(spec: FunctionSpec): Promise<FunctionWorker | null> {
    return new Promise((start) => this.#waiting.push({ spec, since: Date.now(), start }))
  }

  #release(worker: FunctionWorker): void {
    const surplus = this.#workers.size > this.#kept
    if (worker.dead || worker.stale || surplus) void this.#retire(worker)

    const next = this.#next(worker)
    if (!next) return

    const taken = this.#take(next.spec, false)
    if (taken) next.start(taken)
    else this.#waiting.unshift(next)
  }

  #next(worker: FunctionWorker): Waiting | undefined {
    const head = this.#waiting[0]
    const patient = head && Date.now() - head.since < PATIENCE_MS
    const own = patient ? this.#waiting.findIndex(({ spec }) => spec === worker.spec) : 0

    return this.#waiting.splice(Math.max(own, 0), 1)[0]
  }

  async #retire(worker: FunctionWorker): Promise<void> {
    this.#workers.delete(worker)
    await worker.stop(STOPPED)
  }
}
