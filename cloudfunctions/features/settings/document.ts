import type { Settings } from '@/types/settings'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

/** `settings/{orgId}`: what this org sets itself; the rest comes from above. */
export interface SettingsDocument extends Envelope, Scoped {
  own: Partial<Settings>
}
