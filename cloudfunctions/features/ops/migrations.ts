import { activityV2, activityV3 } from '@/cloudfunctions/features/activity/migration'
import { messageV2 } from '@/cloudfunctions/features/message/migration'
import { rosterV2 } from '@/cloudfunctions/features/registration/migration'
import type { Migration } from '@/cloudfunctions/kit/migrate'

/** Every migration that some installation may still need, by number. */
export const migrations: readonly Migration[] = [activityV2, activityV3, rosterV2, messageV2]
