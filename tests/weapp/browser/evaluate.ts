import type { Evaluate, Scope } from '../host/program'

/** The phone's logic layer has no page: these names are there in a browser and must not be reached. */
const ABSENT = [
  ...['window', 'document', 'self', 'top', 'parent', 'frames', 'navigator', 'location', 'history'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'WebSocket', 'Worker'],
  ...['URL', 'URLSearchParams', 'Blob', 'File', 'FormData', 'TextEncoder', 'crypto', 'alert', 'open'],
  ...['HTMLElement', 'Element', 'Node', 'Event', 'CustomEvent', 'MutationObserver', 'MessageChannel'],
  ...['queueMicrotask', 'structuredClone', 'requestAnimationFrame', 'performance', 'globalThis'],
]

const NoCodeFromStrings = function () {
  throw new EvalError('new Function is not there in WeChat')
}

/** Runs a script of the build, unchanged, without the browser around it. */
export const createEvaluate = (): Evaluate => {
  const absent: Scope = Object.fromEntries(ABSENT.map((name) => [name, undefined]))

  return (path, source, scope) => {
    const names: Scope = { ...absent, Function: NoCodeFromStrings, ...scope }
    // The host itself must make code of a text once: the script as it stands in the build.
    const run = Reflect.construct(Function, [...Object.keys(names), `${source}\n//# sourceURL=weapp/${path}`])
    Reflect.apply(run as (...args: unknown[]) => void, undefined, Object.values(names))
  }
}
