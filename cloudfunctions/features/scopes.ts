import type { ScopeFinders } from '@/cloudfunctions/kit/context'

import { activityScope } from './activity/scope'
import { calledScope, subjectScope } from './call/scope'
import { deliveryScope, roundScope } from './delivery/scope'
import { followUpScope } from './follow-up/scope'
import { entryScope } from './catalogue/scope'
import { meetingScope } from './meeting/scope'
import { materialScope } from './material/scope'
import { giftScope } from './gift/scope'
import { noticeScope } from './notice/scope'
import { orgScope } from './org/scope'
import { personsScope } from './person/pair-scope'
import { personScope } from './person/scope'
import { listScope } from './places/scope'
import { registrantsScope, registrationScope } from './registration/scope'
import { seriesScope } from './series/scope'
import { assignmentScope, sayingScope } from './study/scope'

/** How `serve` finds the record that an action's scope names. */
export const scopes: ScopeFinders = {
  activity: activityScope,
  org: orgScope,
  list: listScope,
  person: personScope,
  persons: personsScope,
  registration: registrationScope,
  registrants: registrantsScope,
  series: seriesScope,
  entry: entryScope,
  notice: noticeScope,
  subject: subjectScope,
  called: calledScope,
  meeting: meetingScope,
  round: roundScope,
  delivery: deliveryScope,
  followUp: followUpScope,
  material: materialScope,
  assignment: assignmentScope,
  saying: sayingScope,
  gift: giftScope,
}
