import type { OrgDocument } from '@/cloudfunctions/features/org/document'
import type { Collection } from '@/config/collections'

import type { IndexSpec, StorageRule, Trigger } from './ports'

/** What a function is in the repository; read by `sources.ts`. */
export interface FunctionSource {
  name: string
  timeoutMs: number
  triggers: Trigger[]
  openapi: string[]
  /** Digest of the built folder. */
  code: string
  folder: string
}

export interface Sources {
  collections: readonly Collection[]
  functions: FunctionSource[]
  client: { version: string; code: string }
}

export interface Choices {
  /** 'release' or 'trial': the kind of environment. */
  envVersion: string
  /** null: keep the one that is there, or make one. */
  claimCode: string | null
  /** Rings of keys for sealed fields and their look-up (cloudfunctions/kit/key-ring.ts). null: keep those that are there. */
  sealKeys: string | null
  lookUpKeys: string | null
  /** null: no root organisation is asked for. */
  root: OrgDocument | null
}

/** `value` null: whatever is there stays. Secret values are never printed. */
export interface Variable {
  name: string
  value: string | null
  secret: boolean
  /** Where nothing is there: one is generated and shown once; or, with this sentence, only a person can make it. */
  without?: string
}

export interface PlannedFunction {
  name: string
  folder: string
  runtime: string
  timeoutSeconds: number
  memoryMb: number
  variables: Variable[]
  triggers: Trigger[]
  openapi: string[]
  code: string
}

export interface Plan {
  collections: { name: string; rule: string; indexes: IndexSpec[] }[]
  storage: StorageRule
  functions: PlannedFunction[]
  client: { version: string; code: string }
  root: OrgDocument | null
}

/** sharp, which `files` installs, needs Node 20.9. */
export const RUNTIME = 'Nodejs20.19'
export const MEMORY_MB = 256
export const RULE = 'ADMINONLY'

/**
 * Clients write below inbox/ what is their own and read nothing: files are handed out as short-lived addresses.
 * A rule cannot join strings, so the openid in the path is checked by `files`.
 */
export const STORAGE_RULE: StorageRule = {
  read: false,
  write: 'auth != null && /^inbox./.test(resource.path) == true && resource.openid == auth.openid',
}

export const CLAIM_CODE = 'WANQING_CLAIM_CODE'
export const ENV_VERSION = 'WANQING_ENV_VERSION'

export const SEAL_KEYS = 'WANQING_SEAL_KEYS'
export const LOOKUP_KEYS = 'WANQING_LOOKUP_KEYS'

/** Not generated: whoever loses them loses what they sealed, so a person makes them and keeps a copy. */
const NO_KEYS = 'Until it is set, no ID number can be taken (docs/deploy.md, Keys).'

const keysOf = ({ sealKeys, lookUpKeys }: Choices): Variable[] => [
  { name: SEAL_KEYS, value: sealKeys, secret: true, without: NO_KEYS },
  { name: LOOKUP_KEYS, value: lookUpKeys, secret: true, without: NO_KEYS },
]

/** Which function has which variable: `api` seals and opens, `jobs` seals again after a key was changed. */
const variablesOf = (name: string, choices: Choices): Variable[] => [
  { name: ENV_VERSION, value: choices.envVersion, secret: false },
  ...(name === 'api' ? [{ name: CLAIM_CODE, value: choices.claimCode, secret: true }] : []),
  ...(name === 'api' || name === 'jobs' ? keysOf(choices) : []),
]

const plannedFunction = (source: FunctionSource, choices: Choices): PlannedFunction => ({
  name: source.name,
  folder: source.folder,
  runtime: RUNTIME,
  timeoutSeconds: source.timeoutMs / 1000,
  memoryMb: MEMORY_MB,
  variables: variablesOf(source.name, choices),
  triggers: source.triggers,
  openapi: source.openapi,
  code: source.code,
})

/** What an environment should be. Pure. */
export const planOf = ({ collections, functions, client }: Sources, choices: Choices): Plan => ({
  collections: collections.map(({ name, indexes }) => ({
    name,
    rule: RULE,
    indexes: indexes.map((index) => ({ unique: false, ...index })),
  })),
  storage: STORAGE_RULE,
  functions: functions.map((source) => plannedFunction(source, choices)),
  client,
  root: choices.root,
})
