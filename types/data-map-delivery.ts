import type { Entry } from './data-map-entry'
import { entry, envelope, every, scoped } from './data-map-entry'

const seen = '本支部、本社区及上级的包户人员、支部书记、活动干事、管理员'
const round = entry('none', '本月送学：哪个支部或社区、送什么', seen)
const home = entry('personal', '送学上门：送到谁家、谁去送', seen, 36)
const said = entry('sensitive', '送学记录：什么时候、在哪里送到，老人说了什么、需要什么', seen, 36)
const stock = entry('none', '送学的东西：进了多少、送了多少、还剩多少', seen)
const phone = entry('personal', '谁的手机带着送学名单出门、到什么时候', seen, 12)
const follow = entry('personal', '要跟进的事：谁来办、什么时候办完', seen, 36)

/** What is kept of somebody so that they are found at home. */
export const HOME_DATA: Record<string, Entry> = {
  address: entry('personal', '上门时怎么找到家', seen),
  needsDelivery: entry('personal', '本人要求送学上门', seen),
}

export const DELIVERY_DATA: Record<string, Record<string, Entry>> = {
  rounds: { ...envelope, ...scoped, ...every('orgName sortName month items', round) },
  deliveries: {
    ...envelope,
    ...scoped,
    ...every('roundId roundName month personId homes homeId name homeName address sortKey', home),
    ...every('state items deliverer second entries recordedAt', home),
    ...every(
      'why awayTo handedOver',
      entry('sensitive', '为什么要送：行动不便、高龄、本人要求、上次未到，或人在外地', seen, 36),
    ),
    ...every('record others held', said),
  },
  deliveryLeases: { ...envelope, ...every('openid byName until revokedAt roundIds deliveryIds', phone) },
  stocks: {
    ...envelope,
    ...scoped,
    ...every('kind title sortName came went left', stock),
    ins: entry('personal', '谁入的库、为什么', seen, 36),
  },
  followUps: {
    ...envelope,
    ...scoped,
    ...every('personId name orgName from byName owner dueDay closedAt told', follow),
    ...every('what result', entry('sensitive', '老人需要什么、办得怎样', seen, 36)),
  },
}
