import type { Plan, PlannedFunction } from './plan'
import type { FunctionState, IndexSpec, StorageRule, Trigger } from './ports'
import type { Reality } from './reality'

/** Who can put it right: a deployment, one with --prune, or a person in the console. */
export type Remedy = 'deploy' | 'prune' | 'hand'

export interface Difference {
  sentence: string
  remedy: Remedy
}

const keysText = ({ keys, unique }: IndexSpec): string =>
  `${keys.map(({ name, direction }) => (direction === 1 ? name : `-${name}`)).join(', ')}${unique ? ' (unique)' : ''}`

export const sameIndex = (a: IndexSpec, b: IndexSpec): boolean => keysText(a) === keysText(b)

export const sameRule = (a: StorageRule, b: StorageRule | null): boolean =>
  b !== null && a.read === b.read && a.write === b.write

export const sameTrigger = (a: Trigger, b: Trigger): boolean => a.name === b.name && a.config === b.config

const deploy = (sentence: string): Difference => ({ sentence, remedy: 'deploy' })
const prune = (sentence: string): Difference => ({ sentence, remedy: 'prune' })
const byHand = (sentence: string): Difference => ({ sentence, remedy: 'hand' })

const indexDifferences = (
  collection: string,
  planned: readonly IndexSpec[],
  found: readonly IndexSpec[],
): Difference[] => {
  const missing = planned.flatMap((index): Difference[] => {
    const same = found.find(({ name }) => name === index.name)
    const called = `Index ${index.name} of collection ${collection}`
    if (!same) return [deploy(`${called} is missing.`)]
    if (sameIndex(index, same)) return []
    return [prune(`${called} is on ${keysText(same)}, not on ${keysText(index)}.`)]
  })
  const unknown = found
    .filter(({ name }) => !planned.some((index) => index.name === name))
    .map(({ name }) => prune(`Index ${name} of collection ${collection} is not in the plan.`))

  return [...missing, ...unknown]
}

const collectionDifferences = (plan: Plan, reality: Reality): Difference[] =>
  plan.collections.flatMap(({ name, rule, indexes }) => {
    const found = reality.collections.get(name)
    if (!found) return [deploy(`Collection ${name} is missing.`)]

    const open =
      found.rule === rule
        ? []
        : [deploy(`Collection ${name} is ${found.rule || 'without a rule'}, not ${rule}.`)]
    return [...open, ...indexDifferences(name, indexes, found.indexes)]
  })

/** Switched on by hand where text messages are wanted (docs/deploy.md); a deployment keeps them. */
const OPERATORS = 'WANQING_SMS_'

const variableDifferences = ({ name, variables }: PlannedFunction, found: FunctionState): Difference[] => {
  const wrong = variables.flatMap((variable): Difference[] => {
    const value = found.variables[variable.name]
    const called = `Variable ${variable.name} of function ${name}`
    if (value === undefined && variable.without !== undefined && variable.value === null)
      return [byHand(`${called} is missing. ${variable.without}`)]
    if (value === undefined) return [deploy(`${called} is missing.`)]
    if (variable.value === null || variable.value === value) return []
    if (variable.secret) return [deploy(`${called} has another value than the one given.`)]
    return [deploy(`${called} is ${value}, not ${variable.value}.`)]
  })
  const unknown = Object.keys(found.variables)
    .filter((key) => !variables.some((variable) => variable.name === key) && !key.startsWith(OPERATORS))
    .map((key) => byHand(`Variable ${key} of function ${name} is not in the plan; it is left as it is.`))

  return [...wrong, ...unknown]
}

const triggerDifferences = ({ name, triggers }: PlannedFunction, found: FunctionState): Difference[] => {
  const wrong = triggers.flatMap((trigger): Difference[] => {
    const same = found.triggers.find((each) => each.name === trigger.name)
    const called = `Trigger ${trigger.name} of function ${name}`
    if (!same) return [deploy(`${called} is missing.`)]
    return sameTrigger(trigger, same)
      ? []
      : [deploy(`${called} is set to "${same.config}", not to "${trigger.config}".`)]
  })
  const unknown = found.triggers
    .filter((each) => !triggers.some((trigger) => trigger.name === each.name))
    .map((each) => prune(`Trigger ${each.name} of function ${name} is not in the plan.`))

  return [...wrong, ...unknown]
}

const settingDifferences = (planned: PlannedFunction, found: FunctionState): Difference[] => {
  const { name, runtime, timeoutSeconds, memoryMb, code } = planned
  const says = (wrong: boolean, difference: Difference) => (wrong ? [difference] : [])
  return [
    ...says(
      found.runtime !== runtime,
      byHand(
        `Function ${name} runs on ${found.runtime}, not on ${runtime}: no interface changes that. Delete it and deploy.`,
      ),
    ),
    ...says(
      found.timeoutSeconds !== timeoutSeconds,
      deploy(`Function ${name} may run ${found.timeoutSeconds} s, not ${timeoutSeconds} s.`),
    ),
    ...says(
      found.memoryMb !== memoryMb,
      deploy(`Function ${name} has ${found.memoryMb} MB of memory, not ${memoryMb} MB.`),
    ),
    ...says(found.marks['code'] !== code, deploy(`The code of function ${name} is not the one built here.`)),
  ]
}

const functionDifferences = (plan: Plan, reality: Reality): Difference[] =>
  plan.functions.flatMap((planned) => {
    const found = reality.functions.get(planned.name)
    if (!found) return [deploy(`Function ${planned.name} is missing.`)]
    return [
      ...settingDifferences(planned, found),
      ...variableDifferences(planned, found),
      ...triggerDifferences(planned, found),
    ]
  })

const rootDifferences = ({ root }: Plan, { roots }: Reality): Difference[] => {
  if (roots.length > 1) return [byHand(`There are ${roots.length} root organisations: ${roots.join(', ')}.`)]
  if (roots.length === 1) return []
  return root
    ? [deploy(`The root organisation ${root.name} is missing.`)]
    : [byHand('There is no root organisation. Deploy once with --init-root and its name.')]
}

/** The client's digest stands beside the code of `api`, because WeChat offers nothing to read an uploaded version back. */
const clientDifferences = ({ client }: Plan, { functions }: Reality): Difference[] =>
  functions.get('api')?.marks['client'] === client.code
    ? []
    : [deploy(`The mini-program built here (${client.version}) has not been uploaded for this environment.`)]

/** What an environment lacks or has too much, in plain sentences. Pure; names secrets, never shows them. */
export const differences = (plan: Plan, reality: Reality): Difference[] => [
  ...collectionDifferences(plan, reality),
  ...(sameRule(plan.storage, reality.storage)
    ? []
    : [deploy('The storage rule is not the planned one: clients may read or write too much.')]),
  ...functionDifferences(plan, reality),
  ...rootDifferences(plan, reality),
  ...clientDifferences(plan, reality),
]
