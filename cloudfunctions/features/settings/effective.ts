import type { Settings } from '@/types/settings'

import { effectiveSettings } from '@/domain/settings'

import { settingsAlong } from './store'

/** What holds for an org: its own settings over those of the orgs above. One database call. */
export const settingsFor = async (ancestors: readonly string[]): Promise<Settings> =>
  effectiveSettings((await settingsAlong(ancestors)).map(({ own }) => own))
