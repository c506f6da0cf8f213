export type Scope = Record<string, unknown>

/** Runs one script of the package with these names in reach; node and the browser do it differently. */
export type Evaluate = (path: string, source: string, scope: Scope) => void

export interface Program {
  /** Runs a script once, as WeChat does when its package or page is first needed. */
  load: (path: string) => unknown
}

const joined = (from: string, to: string): string => {
  const parts = to.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of to.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  const path = parts.join('/')
  return path.endsWith('.js') ? path : `${path}.js`
}

/** The scripts of the mini-program, unmodified, with WeChat's own `require`. */
export const createProgram = (
  files: ReadonlyMap<string, string>,
  evaluate: Evaluate,
  globals: (path: string) => Scope,
): Program => {
  const loaded = new Map<string, { exports: unknown }>()

  const load = (path: string): unknown => {
    const known = loaded.get(path)
    if (known) return known.exports
    const source = files.get(path)
    if (source === undefined) throw new Error(`module '${path}' is not defined`)

    const module = { exports: {} as unknown }
    loaded.set(path, module)
    const require = (to: string) => load(joined(path, to))
    evaluate(path, source, { ...globals(path), require, module, exports: module.exports })
    return module.exports
  }

  return { load }
}
