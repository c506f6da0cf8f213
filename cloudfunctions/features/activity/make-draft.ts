import { activity } from '@/types/activity'
import type { ActivityDraft } from '@/types/activity'

import { countedAs } from '@/domain/activity'

import type { OrgDocument } from '@/cloudfunctions/features/org/document'
import { openPlaces } from '@/cloudfunctions/features/registration/roster-fields'
import { settingsFor } from '@/cloudfunctions/features/settings/effective'
import { AppError } from '@/cloudfunctions/kit/app-error'
import type { Caller } from '@/cloudfunctions/kit/caller'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { canSeal } from '@/cloudfunctions/kit/seal'

import type { ActivityDocument } from './document'
import { asksFrom, WRONG_ORG } from './asks'
import { draftFields, namedQuotas, NO_KEYS } from './draft'
import { ACTIVITY_VERSION } from './migration'

const plannerOf = ({ account }: Caller): string[] =>
  (account?.grants ?? []).filter(({ role }) => activity.create.allow.includes(role)).map(({ orgId }) => orgId)

const refused = (path: string, message: string): AppError => new AppError('INPUT', [{ path, message }])

interface Writer {
  org: OrgDocument
  caller: Caller
  now: string
  /** What the input calls the draft, for the sentences beside its fields. */
  field: string
}

/** The times of one draft; all else is shared by the drafts of one writing. */
export type Times = Pick<
  ActivityDraft,
  'startsAt' | 'endsAt' | 'opensAt' | 'closesAt' | 'cancelsUntil' | 'releasesAt'
>

/** Looks up once what all drafts of one writing share; answers how to make one of them. Two to four database calls. */
export const draftMaker = async (draft: Omit<ActivityDraft, keyof Times>, writer: Writer) => {
  const { org, caller, now, field } = writer
  if (draft.wallCode && !canSeal()) throw refused(`${field}.wallCode`, NO_KEYS)
  const settings = await settingsFor(org.ancestors)
  if (!settings.activityTypes.some(({ key }) => key === draft.type))
    throw refused(`${field}.type`, '请从列表里选类型')
  const quotas = await namedQuotas(draft.quotas, org._id)
  if (!quotas) throw refused(`${field}.quotas`, '名额只能分给本单位下面的社区或单位')
  const asks = await asksFrom(draft.asks ?? null)
  if (typeof asks === 'string') throw refused(`${field}.asks.${asks}`, WRONG_ORG[asks])

  return (id: string, times: Times): ActivityDocument => ({
    ...newEnvelope(id, caller.openid, now),
    v: ACTIVITY_VERSION,
    ...{ orgId: org._id, ancestors: org.ancestors, orgName: org.name, remote: org.remote },
    ...draftFields({ ...draft, ...times }, settings.activityTypes, now),
    ...{ asks, quotas, left: openPlaces(draft.capacity, quotas), taken: 0, waiting: 0 },
    ...{ state: 'draft', calledOffReason: null, request: '' },
    countedAs: countedAs(org.ancestors, plannerOf(caller)),
    checkInOpensMinutes: settings.checkInOpensMinutes,
  })
}
