import type { OrgDocument } from '@/cloudfunctions/features/org/document'

export interface IndexSpec {
  name: string
  unique: boolean
  keys: { name: string; direction: 1 | -1 }[]
}

export interface Trigger {
  name: string
  type: string
  config: string
}

export interface StorageRule {
  read: boolean | string
  write: boolean | string
}

/** How a function runs. `variables` are all of them: the platform replaces the whole set. */
export interface FunctionSettings {
  timeoutSeconds: number
  memoryMb: number
  variables: Record<string, string>
  /** What was uploaded last, as digests; kept in the function's description. */
  marks: Record<string, string>
}

export interface FunctionState extends FunctionSettings {
  runtime: string
  triggers: Trigger[]
}

/** What deploying needs of the environment's administration; `manager.ts` is the real one. */
export interface ManagerPort {
  collections(): Promise<string[]>
  createCollection(name: string): Promise<void>
  /** Without the platform's own indexes. */
  indexes(collection: string): Promise<IndexSpec[]>
  createIndexes(collection: string, indexes: readonly IndexSpec[]): Promise<void>
  dropIndexes(collection: string, names: readonly string[]): Promise<void>
  /** ADMINONLY, PRIVATE, READONLY, ADMINWRITE or CUSTOM. */
  rule(collection: string): Promise<string>
  setRule(collection: string, rule: string): Promise<void>
  /** null: one of the platform's presets, no rule of ours. */
  storageRule(): Promise<StorageRule | null>
  setStorageRule(rule: StorageRule): Promise<void>
  functionState(name: string): Promise<FunctionState | null>
  /** An empty function of that runtime: the runtime cannot be changed later, and miniprogram-ci would choose an old one. */
  createFunction(name: string, runtime: string): Promise<void>
  configureFunction(name: string, settings: FunctionSettings): Promise<void>
  deleteTrigger(functionName: string, trigger: string): Promise<void>
  /** Names of the orgs without a parent. */
  rootOrgs(): Promise<string[]>
  addRootOrg(org: OrgDocument): Promise<void>
}

/** What only `npm run conform` does in an environment. */
export interface LabPort {
  /** As the administrator: without an OPENID. */
  invoke(name: string, event: Record<string, unknown>): Promise<unknown>
  removeFunction(name: string): Promise<void>
  removeCollection(name: string): Promise<void>
}

/** What deploying needs of the WeChat side; `mini-program.ts` is the real one. */
export interface CiPort {
  /** Uploads the folder; the cloud installs the dependencies of its package.json. */
  uploadFunction(name: string, folder: string): Promise<void>
  createTrigger(functionName: string, trigger: Trigger): Promise<void>
  uploadClient(version: string, description: string): Promise<void>
}
