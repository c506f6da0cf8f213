import type { Activity, ActivityRow, DeskActivity, DeskRow } from '@/types/activity'

import { whyNotPublish } from '@/domain/activity'

import type { ActivityDocument } from './document'

interface Places {
  left: number | null
  taken: number
}

export const activityRow = (doc: ActivityDocument): ActivityRow => ({
  ...{
    id: doc._id,
    typeName: doc.typeName,
    title: doc.title,
    state: doc.state,
    signUp: doc.signUp,
    left: doc.left,
  },
  ...{ startsAt: doc.startsAt, endsAt: doc.endsAt, placeName: doc.place.name },
})

export const deskRow = (doc: ActivityDocument): DeskRow => ({
  ...activityRow(doc),
  ...{ orgName: doc.orgName, taken: doc.taken, capacity: doc.capacity },
})

/** `left` comes from the roster: this page is exact. */
export const activityView = (doc: ActivityDocument, { left }: Pick<Places, 'left'>): Activity => ({
  ...activityRow(doc),
  ...{
    left,
    capacity: doc.capacity,
    orgId: doc.orgId,
    orgName: doc.orgName,
    calledOffReason: doc.calledOffReason,
  },
  ...{ opensAt: doc.opensAt, closesAt: doc.closesAt, place: doc.place, suits: doc.suits, bring: doc.bring },
  ...{ speaker: doc.speaker, about: doc.about, contactPhone: doc.contactPhone },
})

export const deskView = (doc: ActivityDocument, places: Places, now: string): DeskActivity => ({
  ...activityView(doc, places),
  ...{ rev: doc.rev, type: doc.type, countedAs: doc.countedAs, taken: places.taken },
  missing: doc.state === 'draft' ? whyNotPublish(doc, now) : [],
})
