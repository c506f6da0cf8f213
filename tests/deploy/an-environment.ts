import { deploy, check } from '@/config/deploy/deploy'
import type { Plan } from '@/config/deploy/plan'
import type { CiPort, FunctionState, IndexSpec, ManagerPort, StorageRule } from '@/config/deploy/ports'

/** What a WeChat cloud environment remembers; stands where the cloud stands. */
export interface Environment {
  collections: Map<string, { rule: string; indexes: IndexSpec[] }>
  storage: StorageRule | null
  functions: Map<string, FunctionState>
  roots: string[]
  clients: string[]
  /** Every change, in order. */
  changes: string[]
  /** The change that fails once, by its name. */
  breaksAt: string | null
}

export const anEnvironment = (): Environment => ({
  collections: new Map(),
  storage: null,
  functions: new Map(),
  roots: [],
  clients: [],
  changes: [],
  breaksAt: null,
})

const got = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`the environment has no ${what}`)
  return value
}

export const functionOf = (environment: Environment, name: string): FunctionState =>
  got(environment.functions.get(name), `function ${name}`)

export const collectionOf = (environment: Environment, name: string) =>
  got(environment.collections.get(name), `collection ${name}`)

const change = (environment: Environment, name: string, make: () => void): Promise<void> => {
  if (environment.breaksAt === name) {
    environment.breaksAt = null
    return Promise.reject(new Error(`the network failed at ${name}`))
  }
  make()
  environment.changes.push(name)
  return Promise.resolve()
}

const databaseOf = (env: Environment) => {
  const at = (name: string) => collectionOf(env, name)
  return {
    collections: () => Promise.resolve([...env.collections.keys()]),
    createCollection: (name: string) =>
      change(env, `collection ${name}`, () => env.collections.set(name, { rule: 'PRIVATE', indexes: [] })),
    indexes: (name: string) => Promise.resolve([...at(name).indexes]),
    createIndexes: (name: string, indexes: readonly IndexSpec[]) =>
      change(env, `indexes ${name}`, () => at(name).indexes.push(...indexes)),
    dropIndexes: (name: string, names: readonly string[]) =>
      change(env, `drop ${name}.${names.join('.')}`, () => {
        at(name).indexes = at(name).indexes.filter((index) => !names.includes(index.name))
      }),
    rule: (name: string) => Promise.resolve(at(name).rule),
    setRule: (name: string, rule: string) =>
      change(env, `rule ${name}`, () => Object.assign(at(name), { rule })),
  }
}

export const managerOf = (env: Environment): ManagerPort => {
  const at = (name: string) => functionOf(env, name)
  const state = { timeoutSeconds: 3, memoryMb: 256, variables: {}, marks: {}, triggers: [] }
  return {
    ...databaseOf(env),
    storageRule: () => Promise.resolve(env.storage),
    setStorageRule: (rule) => change(env, 'storage', () => Object.assign(env, { storage: rule })),
    functionState: (name) => Promise.resolve(env.functions.get(name) ?? null),
    createFunction: (name, runtime) =>
      change(env, `function ${name}`, () => env.functions.set(name, { ...state, runtime })),
    configureFunction: (name, { timeoutSeconds, memoryMb, variables, marks }) =>
      change(env, `configure ${name}`, () =>
        env.functions.set(name, { ...at(name), timeoutSeconds, memoryMb, variables, marks }),
      ),
    deleteTrigger: (name, trigger) =>
      change(env, `delete trigger ${trigger}`, () => {
        const triggers = at(name).triggers.filter((each) => each.name !== trigger)
        env.functions.set(name, { ...at(name), triggers })
      }),
    rootOrgs: () => Promise.resolve([...env.roots]),
    addRootOrg: (org) => change(env, 'root', () => env.roots.push(org.name)),
  }
}

export const ciOf = (env: Environment): CiPort => ({
  uploadFunction: (name) => change(env, `upload ${name}`, () => functionOf(env, name)),
  createTrigger: (name, trigger) =>
    change(env, `trigger ${trigger.name}`, () => {
      const found = functionOf(env, name)
      env.functions.set(name, { ...found, triggers: [...found.triggers, trigger] })
    }),
  uploadClient: (version) => change(env, `client ${version}`, () => env.clients.push(version)),
})

export const SECRET = '5ec4e75ec4e7'

export interface Outcome {
  /** Sentences of what still differs. */
  differs: string[]
  said: string
  changes: string[]
}

export const deployed = async (env: Environment, plan: Plan, prune = false): Promise<Outcome> => {
  const said: string[] = []
  const before = env.changes.length
  const work = { plan, manager: managerOf(env), ci: ciOf(env), prune, newSecret: () => SECRET }
  const found = await deploy({ ...work, say: (line) => said.push(line) })

  const differs = found.map(({ sentence }) => sentence)
  return { differs, said: said.join('\n'), changes: env.changes.slice(before) }
}

export const checked = async (env: Environment, plan: Plan): Promise<string[]> =>
  (await check({ plan, manager: managerOf(env) })).map(({ sentence }) => sentence)
