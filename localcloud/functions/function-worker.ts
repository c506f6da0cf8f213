import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ENV_ID, invocationEnvironment } from './environment'
import type { FunctionSpec } from './function-spec'
import { executeFail, outOfMemory, timedOut, type Invocation, type Outcome } from './invocation'

export interface WorkerSetup {
  env: Record<string, string>
  clock: SharedArrayBuffer
  /** Milliseconds for the function of this name. */
  timeout: (name: string) => number
  /** Megabytes for the function of this name. */
  memory: (name: string) => number
  onLog: (requestId: string | null, line: string) => void
}

type Message =
  | { type: 'started' }
  | { type: 'answered'; body: string }
  | { type: 'failed'; message: string; stack: string }
  | { type: 'log'; requestId: string | null; line: string }

/** Loading the module is not counted as execution, but must end too (assumed; SCF has its own limit for it). */
const LOAD_LIMIT_MS = 15_000

/** One instance of one function: a thread with its own environment that runs one invocation at a time. */
export class FunctionWorker {
  readonly #thread: Worker
  #settle: ((outcome: Outcome) => void) | null = null
  #timer: NodeJS.Timeout | undefined
  dead = false
  /** Held for one invocation, from the moment the pool chose it. */
  taken = false
  /** Retire it when it is free again. */
  stale = false
  /** Set by the pool when the work is done: the least recently used one gives way to another function. */
  idleSince = 0

  constructor(
    readonly spec: FunctionSpec,
    readonly setup: WorkerSetup,
  ) {
    const megabytes = setup.memory(spec.name)
    this.#thread = new Worker(join(__dirname, 'worker.mjs'), {
      env: setup.env,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      execArgv: [],
      workerData: { entry: spec.entry, clock: setup.clock },
    })
    this.#thread.on('message', (message: Message) => this.#receive(message))
    this.#thread.on('error', (error: NodeJS.ErrnoException) => {
      const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      this.#end(full ? outOfMemory(megabytes) : executeFail(error.message, error.stack ?? ''))
    })
    this.#thread.on('exit', (code) => this.#end(executeFail(`process exited with code ${code}`, '')))
  }

  /** Never rejects. A timeout, a crash and `stop` end the thread as well. */
  run(invocation: Invocation): Promise<Outcome> {
    const { requestId, event, name } = invocation
    const limit = this.setup.timeout(name)

    return new Promise((resolve) => {
      this.#settle = resolve
      this.#arm(LOAD_LIMIT_MS)
      invocation.stop = (outcome) => void this.stop(outcome)
      this.#thread.postMessage({
        requestId,
        event,
        env: invocationEnvironment(invocation),
        context: {
          request_id: requestId,
          function_name: name,
          namespace: ENV_ID,
          memory_limit_in_mb: this.setup.memory(name),
          time_limit_in_ms: limit,
        },
      })
    })
  }

  async stop(outcome: Outcome): Promise<void> {
    this.#end(outcome)
    await this.#thread.terminate()
  }

  #receive(message: Message): void {
    if (message.type === 'log') this.setup.onLog(message.requestId, message.line)
    if (message.type === 'started') this.#arm(this.setup.timeout(this.spec.name))
    if (message.type === 'answered') this.#finish({ ok: true, body: message.body })
    if (message.type === 'failed') this.#finish(executeFail(message.message, message.stack))
  }

  #arm(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.stop(timedOut(ms)), ms)
  }

  #finish(outcome: Outcome): void {
    clearTimeout(this.#timer)
    const settle = this.#settle
    this.#settle = null
    settle?.(outcome)
  }

  #end(outcome: Outcome): void {
    this.dead = true
    this.#finish(outcome)
  }
}
