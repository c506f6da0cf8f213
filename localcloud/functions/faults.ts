/** `meanwhile`: what somebody else does at exactly this moment; the held call goes on when that has ended. */
export type FaultAction =
  'stop' | { code: string; message: string } | { delayMs: number } | { meanwhile: () => Promise<unknown> }

export interface Fault {
  function?: string
  /** Tested against `event.path`, the action that the call names. */
  action?: RegExp
  /** The n-th database call of an invocation, 1-based. */
  at: number
  /** 'after': the database has executed it, but the function never learns what came of it. */
  when: 'before' | 'after'
  /** 'stop' kills the worker: the call answers as a crashed function does. */
  do: FaultAction
  /** How many invocations it hits; 1 where not given. */
  times?: number
}

export interface Faults {
  add(fault: Fault): void
  /** WeChat takes so long to answer every openapi call, ms. */
  slowOpenApi(ms: number): void
  clear(): void
}

export interface FaultTarget {
  function: string
  path: string
  /** 1-based number of the database call that is about to run. */
  call: number
}

export interface FaultList extends Faults {
  /** The planted fault for this database call, counted as used. */
  take(target: FaultTarget): Fault | null
  openApiMs(): number
}

export const createFaults = (): FaultList => {
  let planted: { fault: Fault; left: number }[] = []
  let slow = 0

  const matches = (fault: Fault, target: FaultTarget) =>
    fault.at === target.call &&
    (fault.function === undefined || fault.function === target.function) &&
    (fault.action === undefined || fault.action.test(target.path))

  return {
    add: (fault) => planted.push({ fault, left: fault.times ?? 1 }),
    slowOpenApi: (ms) => {
      slow = ms
    },
    openApiMs: () => slow,
    clear: () => {
      planted = []
      slow = 0
    },
    take: (target) => {
      const hit = planted.find(({ fault, left }) => left > 0 && matches(fault, target))
      if (!hit) return null

      hit.left -= 1
      return hit.fault
    },
  }
}
