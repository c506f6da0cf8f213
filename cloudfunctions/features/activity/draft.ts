import type { ActivityDraft, ActivityType } from '@/types/activity'

import type { ActivityDocument } from './document'

/** The stored fields that follow from what the organiser typed. Registration is open from publication until the start unless said otherwise. */
export const draftFields = (draft: ActivityDraft, types: readonly ActivityType[], now: string) => {
  const { opensAt, closesAt, ...typed } = draft
  return {
    ...typed,
    typeName: types.find(({ key }) => key === draft.type)?.name ?? '',
    opensAt: opensAt ?? now,
    closesAt: closesAt ?? draft.startsAt,
  } satisfies Partial<ActivityDocument>
}
