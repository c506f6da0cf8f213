import type { SdkFunction, SdkIndex } from './manager-sdk'
import type { FunctionState, IndexSpec, StorageRule } from './ports'

/** The platform makes these itself in every collection. */
const OWN_INDEX = /^_id_$|^_openid/

export const indexesFrom = (indexes: readonly SdkIndex[]): IndexSpec[] =>
  indexes
    .filter(({ Name }) => !OWN_INDEX.test(Name))
    .map(({ Name, Unique, Keys }) => ({
      name: Name,
      unique: Unique,
      keys: Keys.map((key) => ({ name: key.Name ?? '', direction: key.Direction === '-1' ? -1 : 1 })),
    }))

export const indexTo = ({ name, unique, keys }: IndexSpec) => ({
  IndexName: name,
  MgoKeySchema: {
    MgoIndexKeys: keys.map((key) => ({ Name: key.name, Direction: key.direction === 1 ? '1' : '-1' })),
    MgoIsUnique: unique,
  },
})

/** A description may hold letters, digits, blanks and commas: "code 0a1b2c, client 3d4e5f". */
export const marksTo = (marks: Record<string, string>): string =>
  Object.entries(marks)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')

export const marksFrom = (description: string): Record<string, string> =>
  Object.fromEntries(
    [...description.matchAll(/\b(code|client) ([0-9a-f]+)\b/g)].map(([, name, value]) => [name, value]),
  ) as Record<string, string>

/** A timer comes back as {"cron":"0 * * * * * *"}; assumed that an older platform gives the expression itself. */
const cronOf = (description: string): string =>
  description.startsWith('{') ? (JSON.parse(description) as { cron: string }).cron : description

export const functionFrom = (detail: SdkFunction): FunctionState => ({
  runtime: detail.Runtime,
  timeoutSeconds: detail.Timeout,
  memoryMb: detail.MemorySize,
  variables: Object.fromEntries((detail.Environment?.Variables ?? []).map(({ Key, Value }) => [Key, Value])),
  marks: marksFrom(detail.Description ?? ''),
  triggers: (detail.Triggers ?? []).map(({ TriggerName, Type, TriggerDesc }) => ({
    name: TriggerName,
    type: Type,
    config: cronOf(TriggerDesc),
  })),
})

const isSide = (value: unknown): value is boolean | string =>
  typeof value === 'boolean' || typeof value === 'string'

export const storageRuleFrom = ({ acl, rule }: { acl: string; rule?: unknown }): StorageRule | null => {
  const { read, write } = (rule ?? {}) as Record<string, unknown>
  return acl === 'CUSTOM' && isSide(read) && isSide(write) ? { read, write } : null
}

const INSTANTS = ['createdAt', 'updatedAt'] as const

/** A document as canonical EJSON text, instants as dates: how the functions keep them. */
export const documentTo = (document: { createdAt: string; updatedAt: string }): string => {
  const dates = INSTANTS.map((name) => [name, { $date: { $numberLong: `${Date.parse(document[name])}` } }])
  return JSON.stringify({ ...document, ...(Object.fromEntries(dates) as object) })
}
