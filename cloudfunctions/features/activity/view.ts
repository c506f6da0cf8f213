import type { Activity, ActivityRow, DeskActivity, DeskRow } from '@/types/activity'
import type { Stage } from '@/types/stage'

import { whyNotPublish } from '@/domain/activity'

import type { Shown } from '@/cloudfunctions/features/registration/places'

import type { ActivityDocument } from './document'

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

export const deskRow = (doc: ActivityDocument, stage: Stage): DeskRow => ({
  ...activityRow(doc),
  ...{ orgName: doc.orgName, taken: doc.taken, capacity: doc.capacity, remote: doc.remote, stage },
})

const linksOf = ({ online }: ActivityDocument): Activity['online'] =>
  online && (online.live !== '' || online.replay !== '') ? { live: online.live, replay: online.replay } : null

/** Places come from the roster: this page is exact. */
export const activityView = (doc: ActivityDocument, places: Shown): Activity => ({
  ...activityRow(doc),
  ...{ left: places.left, capacity: places.capacity, waiting: places.waiting, draw: places.draw },
  quotas: doc.quotas.map((quota) => ({ ...quota, left: places.quotaLeft[quota.orgId] ?? 0 })),
  ...{ releasesAt: doc.releasesAt, promotion: doc.promotion, cancelsUntil: doc.cancelsUntil },
  ...{
    orgId: doc.orgId,
    orgName: doc.orgName,
    calledOffReason: doc.calledOffReason,
  },
  ...{ opensAt: doc.opensAt, closesAt: doc.closesAt, place: doc.place, suits: doc.suits, bring: doc.bring },
  ...{ speaker: doc.speaker, about: doc.about, contactPhone: doc.contactPhone, asks: doc.asks },
  online: linksOf(doc),
})

export const deskView = (doc: ActivityDocument, places: Shown, now: string): DeskActivity => ({
  ...activityView(doc, places),
  ...{ rev: doc.rev, type: doc.type, countedAs: doc.countedAs, taken: places.taken, remote: doc.remote },
  ...{ seriesId: doc.seriesId ?? null, wallCode: doc.wallCode === true },
  missing: doc.state === 'draft' ? whyNotPublish(doc, now) : [],
})
