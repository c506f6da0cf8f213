import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'

import type { DossierDocument, Stamp } from './document'

const UNWRITTEN: Stamp = { rev: 0, request: '', at: null, byName: '' }

/** As it is before anybody has written anything. */
export const blank = (activity: ActivityDocument, by: string, now: string): DossierDocument => ({
  ...newEnvelope(activity._id, by, now),
  ...{ orgId: activity.orgId, ancestors: activity.ancestors },
  plan: { ...UNWRITTEN, aim: '', steps: '', emergency: '', hosts: [] },
  budget: { ...UNWRITTEN, lines: [] },
  logistics: {
    ...{ ...UNWRITTEN, helpers: [], equipment: [], departsAt: null },
    ...{ vehicle: '', driver: '', driverPhone: '' },
  },
  survey: { ...UNWRITTEN, power: '', toilets: '', seats: '', shade: '', parking: '', more: '' },
  approval: { rev: 0, state: 'draft', steps: [], askedBy: '', request: '' },
  ...{ counted: {}, endedAt: null, heard: [], improvements: [], photos: [] },
})
