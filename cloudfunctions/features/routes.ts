import type { Route } from '@/cloudfunctions/kit/context'

import { accountRoutes } from './account/routes'
import { activityRoutes } from './activity/routes'
import { auditRoutes } from './audit/routes'
import { branchRoutes } from './branch/routes'
import { callRoutes } from './call/routes'
import { careRoutes } from './care/routes'
import { catalogueRoutes } from './catalogue/routes'
import { checkinRoutes } from './checkin/routes'
import { deliveryRoutes } from './delivery/routes'
import { dossierRoutes } from './dossier/routes'
import { familyRoutes } from './family/routes'
import { figuresRoutes } from './figures/routes'
import { followUpRoutes } from './follow-up/routes'
import { grantRoutes } from './grant/routes'
import { giftRoutes } from './gift/routes'
import { homeRoutes } from './home/routes'
import { kioskRoutes } from './kiosk/routes'
import { leaderRoutes } from './leader/routes'
import { meetingRoutes } from './meeting/routes'
import { materialRoutes } from './material/routes'
import { messageRoutes } from './message/routes'
import { noticeRoutes } from './notice/routes'
import { offlineRoutes } from './offline/routes'
import { onlineRoutes } from './online/routes'
import { opsRoutes } from './ops/routes'
import { orgRoutes } from './org/routes'
import { personRoutes } from './person/routes'
import { placesRoutes } from './places/routes'
import { programmeRoutes } from './programme/routes'
import { registrationRoutes } from './registration/routes'
import { seriesRoutes } from './series/routes'
import { rollcallRoutes } from './rollcall/routes'
import { settingsRoutes } from './settings/routes'
import { signupRoutes } from './signup/routes'
import { surveyRoutes } from './survey/routes'
import { stockRoutes } from './stock/routes'
import { studyRoutes } from './study/routes'
import { survivorRoutes } from './survivor/routes'
import { timelineRoutes } from './timeline/routes'
import { visitRoutes } from './visit/routes'

/** Everything `api` answers. */
export const apiRoutes: readonly Route[] = [
  ...accountRoutes,
  ...activityRoutes,
  ...auditRoutes,
  ...branchRoutes,
  ...callRoutes,
  ...careRoutes,
  ...catalogueRoutes,
  ...checkinRoutes,
  ...deliveryRoutes,
  ...dossierRoutes,
  ...familyRoutes,
  ...figuresRoutes,
  ...followUpRoutes,
  ...grantRoutes,
  ...giftRoutes,
  ...homeRoutes,
  ...kioskRoutes,
  ...leaderRoutes,
  ...meetingRoutes,
  ...materialRoutes,
  ...messageRoutes,
  ...noticeRoutes,
  ...offlineRoutes,
  ...onlineRoutes,
  ...opsRoutes,
  ...orgRoutes,
  ...personRoutes,
  ...placesRoutes,
  ...programmeRoutes,
  ...registrationRoutes,
  ...seriesRoutes,
  ...rollcallRoutes,
  ...settingsRoutes,
  ...signupRoutes,
  ...surveyRoutes,
  ...stockRoutes,
  ...studyRoutes,
  ...survivorRoutes,
  ...timelineRoutes,
  ...visitRoutes,
]
