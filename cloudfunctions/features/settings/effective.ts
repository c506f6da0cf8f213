import type { Settings } from '@/types/settings'

import { effectiveSettings } from '@/domain/settings'

import { settingsAlong, settingsAmong } from './store'

/** What holds for an org: its own settings over those of the orgs above. One database call. */
export const settingsFor = async (ancestors: readonly string[]): Promise<Settings> =>
  effectiveSettings((await settingsAlong(ancestors)).map(({ own }) => own))

/** The same for each of several orgs, with one database call. */
export const settingsEach = async (
  paths: readonly (readonly string[])[],
): Promise<(ancestors: readonly string[]) => Settings> => {
  const own = new Map((await settingsAmong([...new Set(paths.flat())])).map((each) => [each._id, each.own]))
  return (ancestors) => effectiveSettings(ancestors.flatMap((id) => own.get(id) ?? []))
}
