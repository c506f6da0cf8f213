import type { Settings } from '@/types/settings'

import { effectiveSettings } from '@/domain/settings'

import { settingsAlong, settingsOfOrgs } from './store'

/** What holds for an org: its own settings over those of the orgs above. One database call. */
export const settingsFor = async (ancestors: readonly string[]): Promise<Settings> =>
  effectiveSettings((await settingsAlong(ancestors)).map(({ own }) => own))

/** The same for many paths at once. One database call. */
export const settingsOfMany = async (paths: readonly (readonly string[])[]): Promise<Settings[]> => {
  const found = await settingsOfOrgs([...new Set(paths.flat())])
  const ownOf = new Map(found.map(({ _id, own }) => [_id, own]))
  return paths.map((ancestors) => effectiveSettings(ancestors.flatMap((id) => ownOf.get(id) ?? [])))
}
