import type { Observation } from './case'
import type { Entry } from './observe'
import type { Json } from './sdk'

/** The same text for the same observation, whatever the order of its keys. */
const text = (value: Json | undefined): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )

export const same = (a: Json | undefined, b: Json | undefined): boolean => text(a) === text(b)

const notesOf = (seen: Observation | undefined): string[] =>
  (seen?.notes ?? []).map((note) => `        “${note}”`)

/** The table of one world: every case, with what was seen where it is not what is expected. */
export const tableText = (catalogue: readonly Entry[], seen: ReadonlyMap<string, Observation>): string =>
  catalogue
    .flatMap(({ group, name, basis, expected }) => {
      const found = seen.get(name)
      if (same(found?.seen, expected)) return [`  ok    ${group} · ${name} [${basis}]`]
      return [
        `  DIFF  ${group} · ${name} [${basis}]`,
        `        expected ${text(expected)}`,
        `        seen     ${text(found?.seen)}`,
        ...notesOf(found),
      ]
    })
    .join('\n')

/** Names of the cases that were not as expected. */
export const unexpected = (catalogue: readonly Entry[], seen: ReadonlyMap<string, Observation>): string[] =>
  catalogue.filter(({ name, expected }) => !same(seen.get(name)?.seen, expected)).map((each) => each.name)

/** Where a real environment and the local cloud do not behave the same. Empty when they do. */
export const differenceText = (
  catalogue: readonly Entry[],
  local: ReadonlyMap<string, Observation>,
  real: ReadonlyMap<string, Observation>,
): string =>
  catalogue
    .filter(({ name }) => !same(local.get(name)?.seen, real.get(name)?.seen))
    .flatMap(({ group, name, basis, source }) => [
      `  ${group} · ${name} [${basis}; ${source}]`,
      `        local    ${text(local.get(name)?.seen)}`,
      `        real     ${text(real.get(name)?.seen)}`,
      ...notesOf(real.get(name)),
    ])
    .join('\n')
