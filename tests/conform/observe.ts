import type { Case, Observation } from './case'

/** One case as the function tells it. */
export interface Entry extends Pick<Case, 'name' | 'basis' | 'source' | 'expected'> {
  group: string
}

/** `openid`: as a phone would call; left out, as the administrator. */
export type Invoke = (event: { group?: string }, openid?: string) => Promise<unknown>

/** The catalogue that the function carries, and what it sees, group by group. */
export const observeAll = async (
  invoke: Invoke,
): Promise<{ catalogue: Entry[]; seen: Map<string, Observation> }> => {
  const catalogue = (await invoke({})) as Entry[]
  const all: Observation[] = []
  for (const group of new Set(catalogue.map((each) => each.group)))
    all.push(...((await invoke({ group })) as Observation[]))

  return { catalogue, seen: new Map(all.map((each) => [each.name, each])) }
}
