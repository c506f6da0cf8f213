import type { ActivityDraft, ActivityType } from '@/types/activity'

import { placesNamed } from '@/cloudfunctions/features/org/place'

import type { ActivityDocument } from './document'

/** 现场码 without keys would be no secret. */
export const NO_KEYS = '还没有设密钥，用不了现场码，请联系管理员'

/** The stored fields that follow from what the organiser typed. Registration is open from publication until the start unless said otherwise. */
export const draftFields = (draft: ActivityDraft, types: readonly ActivityType[], now: string) => {
  const { opensAt, closesAt, cancelsUntil, wallCode, ...typed } = draft
  return {
    ...typed,
    ...(wallCode === undefined ? {} : { wallCode }),
    typeName: types.find(({ key }) => key === draft.type)?.name ?? '',
    opensAt: opensAt ?? now,
    closesAt: closesAt ?? draft.startsAt,
    cancelsUntil: cancelsUntil ?? draft.startsAt,
  } satisfies Omit<Partial<ActivityDocument>, 'quotas' | 'asks'>
}

/** Quotas with the names of their orgs; null when one of them is not of this subtree. */
export const namedQuotas = async (
  quotas: ActivityDraft['quotas'],
  orgId: string,
): Promise<ActivityDocument['quotas'] | null> => {
  const orgs = quotas.length === 0 ? [] : await placesNamed(quotas.map((quota) => quota.orgId))
  const named = quotas.flatMap(({ orgId: id, places }) => {
    const org = orgs.find(({ _id }) => _id === id)
    return org?.ancestors.includes(orgId) ? [{ orgId: id, name: org.name, places }] : []
  })
  return named.length === quotas.length ? named : null
}
