import type { Difference } from './compare'
import type { Plan, Variable } from './plan'

const valueText = ({ value, secret, without }: Variable): string => {
  if (value === null) return without === undefined ? '(kept, or generated once)' : '(kept; made by hand)'
  return secret ? '(given)' : value
}

/** The plan as it would be carried out, secrets left out. */
export const planText = ({ collections, storage, functions, client, root }: Plan): string =>
  [
    'Collections:',
    ...collections.map(
      ({ name, rule, indexes }) =>
        `  ${name}  ${rule}  ${indexes.map((each) => each.name).join(', ') || '(no index)'}`,
    ),
    `Storage: read ${storage.read}; write ${storage.write}`,
    'Functions:',
    ...functions.flatMap((each) => [
      `  ${each.name}  ${each.runtime}  ${each.timeoutSeconds} s  ${each.memoryMb} MB  code ${each.code}`,
      ...each.variables.map((variable) => `    ${variable.name} = ${valueText(variable)}`),
      ...each.triggers.map((trigger) => `    trigger ${trigger.name}: ${trigger.config}`),
      ...each.openapi.map((name) => `    openapi ${name}`),
    ]),
    `Root organisation: ${root ? `${root.name} (${root._id})` : 'must be there already'}`,
    `Mini-program: ${client.version}, code ${client.code}`,
  ].join('\n')

const HINT = { deploy: '', prune: ' (--prune)', hand: ' (by hand)' } as const

export const differenceText = (found: readonly Difference[]): string =>
  found.length === 0
    ? 'The environment is as planned.'
    : [
        'The environment differs from the plan:',
        ...found.map(({ sentence, remedy }) => `  - ${sentence}${HINT[remedy]}`),
      ].join('\n')

/** The error and what caused it, with every given secret blotted out: SDKs put requests into their messages. */
export const errorText = (error: unknown, secrets: readonly string[]): string => {
  const lines: string[] = []
  let each = error
  for (; each instanceof Error; each = each.cause) lines.push(each.message)
  if (each !== undefined) lines.push(JSON.stringify(each))

  return secrets
    .filter((secret) => secret.length > 0)
    .reduce((text, secret) => text.replaceAll(secret, '[secret]'), lines.join('\n'))
}
