import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Trigger {
  name: string
  type: string
  config: string
}

export interface FunctionSpec {
  name: string
  entry: string
  /** openapi names that config.json permits. */
  permissions: string[]
  triggers: Trigger[]
}

/** A function's name is a folder name too, so nothing but letters, digits, - and _ may pass. */
const NAME = /^[A-Za-z][\w-]{0,59}$/

interface Config {
  permissions?: { openapi?: string[] }
  triggers?: Trigger[]
}

const readConfig = (folder: string): Config => {
  const file = join(folder, 'config.json')

  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Config) : {}
}

/** Null when no such function is deployed. Throws when its config.json is not JSON. */
export const readFunctionSpec = (functionsDir: string, name: string): FunctionSpec | null => {
  const folder = join(functionsDir, name)
  const entry = join(folder, 'index.js')
  if (!NAME.test(name) || !existsSync(entry)) return null

  const config = readConfig(folder)
  const triggers = config.triggers ?? []
  if (triggers.length > 1) throw new Error(`${name}: one trigger per function (WeChat's timer documents)`)

  return { name, entry, permissions: config.permissions?.openapi ?? [], triggers }
}

/** Read once per cold start: `forget` after a new build. */
export const createFunctionSpecs = (functionsDir: string) => {
  const known = new Map<string, FunctionSpec | null>()

  const get = (name: string): FunctionSpec | null => {
    const cached = known.get(name)
    if (cached !== undefined) return cached

    const spec = readFunctionSpec(functionsDir, name)
    if (spec) known.set(name, spec)
    return spec
  }

  const all = () => {
    const names = existsSync(functionsDir) ? readdirSync(functionsDir) : []

    return names.map(get).filter((spec) => spec !== null)
  }

  return { get, all, forget: () => known.clear() }
}

export type FunctionSpecs = ReturnType<typeof createFunctionSpecs>
