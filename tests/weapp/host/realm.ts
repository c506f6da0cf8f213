import vm from 'node:vm'

import type { Evaluate } from './program'
import type { Data } from './set-data'
import type { Gwx } from './view'

type Work = (...args: unknown[]) => void

export interface Realm {
  evaluate: Evaluate
  later: (work: () => void) => void
  /** What was thrown out of a timer. */
  errors: unknown[]
  stop: () => void
}

/** JavaScript as WeChat's logic layer has it: no DOM, no node, no `fetch`, no code from strings. */
export const createRealm = (): Realm => {
  const timers = new Set<NodeJS.Timeout>()
  const errors: unknown[] = []
  let stopped = false

  const timer =
    (set: typeof setTimeout | typeof setInterval) =>
    (work: Work, ms = 0, ...args: unknown[]): NodeJS.Timeout | undefined => {
      if (stopped) return undefined
      const made = set(() => {
        if (stopped) return
        try {
          work(...args)
        } catch (error) {
          errors.push(error)
        }
      }, ms)
      timers.add(made)
      return made
    }
  const clear = (made: NodeJS.Timeout | undefined) => {
    clearTimeout(made)
    if (made) timers.delete(made)
  }
  const start = timer(setTimeout)

  const context = vm.createContext(
    {
      ...{ console, setTimeout: start, setInterval: timer(setInterval) },
      ...{ clearTimeout: clear, clearInterval: clear },
    },
    { codeGeneration: { strings: false, wasm: false } },
  )

  return {
    evaluate: (path, source, scope) => {
      const names = Object.keys(scope)
      const run = vm.compileFunction(source, names, { parsingContext: context, filename: `weapp/${path}` })
      Reflect.apply(run as Work, undefined, Object.values(scope))
    },
    later: (work) => void start(work),
    errors,
    stop: () => {
      stopped = true
      for (const made of timers) clear(made)
    },
  }
}

/** The compiled templates, in a context of their own, as WeChat draws in another thread. */
export const createGwx = (wxml: string): Gwx => {
  const window = { __webview_engine_version__: 0.02 }
  const context = vm.createContext({ ...{ window, console }, __webview_engine_version__: 0.02 })

  const compiled = vm.runInContext(`${wxml}\n$gwx`, context) as Gwx
  // The compiled code tells plain objects by its own realm's constructor.
  const parse = vm.runInContext('JSON.parse', context) as (text: string) => Data

  return (path) => {
    const template = compiled(path)
    return template && ((data) => template(parse(JSON.stringify(data))))
  }
}
