import type { AnyAudience, Audience } from '@/types/notice-shapes'

import { isComing } from '@/domain/registration'

import { findAny } from '@/cloudfunctions/features/activity/find'
import { groupOfLeader, membersOf } from '@/cloudfunctions/features/leader/find'
import { findPlace } from '@/cloudfunctions/features/org/place'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import {
  countAmong,
  keptOf,
  personsOf,
  placeOf,
  walkAmong,
} from '@/cloudfunctions/features/person/on-the-books'
import { countComing, rowsOf } from '@/cloudfunctions/features/registration/rows'
import { stillToRead } from '@/cloudfunctions/features/study/reached'
import type { Position } from '@/cloudfunctions/kit/pages'

import { branchWords, ofBranch, walkBranch } from './branch-audience'

/** Whom an audience means: what its readers find it by, and what it is called. */
interface Addressed {
  audience: Audience
  key: string
  audienceName: string
}

/** Null: there is no such org, activity or group in the subtree of the org that writes. */
export const addressed = async (audience: Audience, orgId: string): Promise<Addressed | null> => {
  if (audience.kind === 'activity') {
    const activity = await findAny(audience.activityId)
    const known = activity && activity.state !== 'draft' && activity.ancestors.includes(orgId)
    return known ? { audience, key: activity._id, audienceName: `报了“${activity.title}”的人` } : null
  }

  const place = await findPlace(audience.orgId)
  if (!place?.ancestors.includes(orgId)) return null
  if (audience.kind === 'group') {
    const group = await groupOfLeader(audience.orgId, audience.grantId)
    return group && { audience, key: group.groupId, audienceName: `${place.name}${group.leaderName}的组员` }
  }
  if (audience.kind === 'branch') {
    const known = place.kind === 'branch' || place.kind === 'team'
    return known
      ? { audience, key: place._id, audienceName: branchWords(place.name, audience.personIds) }
      : null
  }
  const { born } = audience
  const whom = born ? `${born.from}年到${born.to}年出生的人` : '所有人'
  return { audience, key: place._id, audienceName: `${place.name}${whom}` }
}

export const countAudience = async ({ audience, key }: Addressed, now: string): Promise<number> => {
  switch (audience.kind) {
    case 'org':
      return countAmong(audience)
    case 'activity':
      return countComing(key)
    case 'group':
      return (await membersOf(key)).length
    case 'branch':
      return (await ofBranch(audience, now)).length
  }
}

/** `next` null: that was the last page. */
interface Walked {
  people: PersonDocument[]
  next: Position | null
}

const ofActivity = async (activityId: string, after: Position | null, limit: number): Promise<Walked> => {
  const rows = await rowsOf(activityId, String(after?.[0] ?? ''), limit)
  const ids = rows.filter(({ state }) => isComing(state)).map(({ personId }) => personId)
  const last = rows.at(-1)
  return {
    people: ids.length === 0 ? [] : await keptOf(await personsOf(ids)),
    next: rows.length === limit && last ? [last._id] : null,
  }
}

/** One page of everybody it goes to, as they stand on the books now: a duplicate counts as the file that stands for it. */
export const walkAudience = async (
  { audience, key }: { audience: AnyAudience; key: string },
  { after, limit, now }: { after: Position | null; limit: number; now: string },
): Promise<Walked> => {
  switch (audience.kind) {
    case 'org': {
      const people = await walkAmong(audience, after, limit)
      const last = people.at(-1)
      return { people, next: people.length === limit && last ? placeOf(audience, last) : null }
    }
    case 'activity':
      return ofActivity(key, after, limit)
    case 'group': {
      const ids = await membersOf(key)
      return { people: ids.length === 0 ? [] : await keptOf(await personsOf(ids)), next: null }
    }
    case 'branch':
      return walkBranch(audience, { after, limit, now })
    case 'study':
      return stillToRead(audience.assignmentId, after, { limit, now })
  }
}
