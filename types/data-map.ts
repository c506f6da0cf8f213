import { BRANCH_LIFE_DATA } from './data-map-branch-life'
import { BELONGING_DATA } from './data-map-branch'
import { CALL_DATA, PASSING_DATA } from './data-map-call'
import { DELIVERY_DATA, HOME_DATA } from './data-map-delivery'
import { STUDY_DATA } from './data-map-study'
import { CARE_DATA, CARE_OF_PERSON } from './data-map-care'
import type { Entry } from './data-map-entry'
import { NOTICE_DATA } from './data-map-notice'
import { SURVEY_DATA } from './data-map-survey'
import { entry, envelope, every, org, scoped, system } from './data-map-entry'

const identity = entry(
  'personal',
  '认出是哪一位、打电话联系',
  '本人、代办家人、本机构工作人员（电话遮盖，看全号要写原因并留痕）',
)
const search = entry('personal', '按姓名、拼音首字母、电话后四位找人', '系统')
const presence = entry('sensitive', '签到记录：到没到、几点、谁记的', '本人、代办家人、本机构工作人员', 60)
const grants = entry('personal', '工作人员的身份和授权', '管理员、审计员')
const figures = entry('none', '统计数字，不含姓名', '活动干事、负责人、管理员')
const notice = entry('personal', '该告诉谁什么、告诉了没有；没收到的打电话', '系统、本机构工作人员')
const activity = entry('none', '活动内容、时间、地点、名额', '所有人')

const directory = entry(
  'personal',
  '名录：专家、文艺队、研学路线',
  '本机构和下级机构的活动干事、负责人、管理员',
)
const plan = entry('none', '活动系列和年度场次计划', '活动干事、负责人、管理员')
const dossier = entry('personal', '一活动一档：怎么办的、谁经手、下次改什么', '本机构工作人员、审计员')

const registrants = '本人、代办家人、活动干事、负责人、管理员（看全号要写原因并留痕）'

export const DATA_MAP: Record<string, Record<string, Entry>> = {
  accounts: {
    ...envelope,
    persons: identity,
    proxies: identity,
    ...every('grants grantOrgs grantScopes', grants),
  },
  activities: {
    ...envelope,
    ...scoped,
    ...every(
      'orgName type typeName title state calledOffReason startsAt endsAt opensAt closesAt place signUp',
      activity,
    ),
    ...every(
      'capacity left taken waiting quotas releasesAt promotion cancelsUntil suits bring speaker about contactPhone remote countedAs checkInOpensMinutes asks wallCode moved online seriesId entryIds',
      activity,
    ),
  },
  catalogueEntries: {
    ...envelope,
    ...scoped,
    ...every('orgName kind name field unit note walk toilets rests parking retired', directory),
    phone: entry(
      'personal',
      '请专家、文艺队时打电话',
      '本机构活动干事、管理员（遮盖，看全号要写原因并留痕）',
    ),
    ...every('sortName search', search),
  },
  ...BRANCH_LIFE_DATA,
  ...CALL_DATA,
  ...SURVEY_DATA,
  ...DELIVERY_DATA,
  ...STUDY_DATA,
  ...CARE_DATA,
  codes: {
    ...envelope,
    ...every('purpose payload until usedBy', entry('personal', '当面交给本人的一次性号码', '系统', 0)),
  },
  credits: {
    ...envelope,
    left: entry('personal', '微信还肯替这个账号收几条通知（估计数）', '系统'),
    ...every('day count', entry('personal', '这个账号今天收了几条通知：一天不发太多', '系统')),
  },
  dossiers: {
    ...envelope,
    ...scoped,
    ...every('plan budget survey approval counted endedAt heard improvements', dossier),
    logistics: entry('personal', '去现场谁帮忙、谁开车、电话多少', '本机构工作人员、审计员'),
    photos: entry('sensitive', '现场照片和票据；有人不愿出镜的不外发', '本机构工作人员、审计员', 60),
  },
  events: {
    ...every(
      '_id at action requestId as target outcome',
      entry('system', '操作日志：谁、何时、对谁、做了什么（不少于6个月）', '审计员', 36),
    ),
    ...every(
      'openid byName whose',
      entry('personal', '操作日志：谁、何时、对谁、做了什么（不少于6个月）', '审计员', 36),
    ),
    answer: entry('personal', '同一次点按重发时给出同样的回答', '系统', 36),
    ...scoped,
  },
  exports: {
    ...envelope,
    ...scoped,
    ...every(
      'activityId reason byName state decidedBy decidedByName decidedAt',
      entry('personal', '谁申请导出投保名单、谁同意（名单本身不存）', '活动干事、负责人、管理员', 36),
    ),
  },
  groups: {
    ...envelope,
    ...scoped,
    ...every(
      'openid members',
      entry('personal', '组长替哪些人报名，由工作人员定', '组长、本机构活动干事、管理员'),
    ),
  },
  jobs: every('_id leaseUntil fence cursor beatAt done failures lastError', system),
  messages: {
    ...envelope,
    ...scoped,
    ...every('subject subjectId personId homes kind version state dueAt effectAt', notice),
    ...every('claim claimedAt errCode quiet why openids lead by toldAt toldByName silenced', notice),
    ...every('body bodyUntil', entry('personal', '通知里说了什么：问起来时能说清楚', '系统', 6)),
  },
  ...NOTICE_DATA,
  orgFigures: {
    ...envelope,
    ...scoped,
    ...every('year cells upTo', figures),
  },
  heldEntries: {
    ...envelope,
    ...scoped,
    ...every('activityId leaseId why entry byName personId settledAt settledAs', presence),
  },
  leases: {
    ...envelope,
    ...scoped,
    ...every(
      'activityId openid byName until revokedAt',
      entry('personal', '哪部手机下载过签到名单、到几点为止', '本机构活动干事、管理员', 6),
    ),
  },
  orgs: {
    ...envelope,
    ...scoped,
    ...every('kind name parentId path phone address way remote sortName', org),
  },
  persons: {
    ...envelope,
    ...scoped,
    ...every('name sex birthYear phone verified orgName', identity),
    ...PASSING_DATA,
    ...HOME_DATA,
    ...CARE_OF_PERSON,
    ...BELONGING_DATA,
    mobility: entry('sensitive', '行动能力：决定是否上门服务', '包户人员、负责人'),
    householdId: entry('personal', '同住一家，夫妻共用电话', '工作人员'),
    confirmed: entry('personal', '谁、怎么核对过这个人', '本机构工作人员'),
    mergedInto: entry('system', '重复档案合并到哪一份', '工作人员'),
    mergedFrom: entry('system', '哪些重复档案并到这一份', '工作人员'),
    ...every('nameKey sortName search', search),
  },
  programmes: { ...envelope, ...scoped, ...every('year planned', plan) },
  placeCards: { ...envelope, ...scoped, ...every('name card at byName', dossier) },
  registrations: {
    ...envelope,
    ...scoped,
    ...every(
      'activityId personId ticket seats party state registeredAt by walkIn person activity startsAt history',
      identity,
    ),
    ...every('promotedAt offeredUntil', identity),
    ...every('sortName search', search),
    ...every('present marks', presence),
  },
  rollcalls: {
    ...envelope,
    ...scoped,
    points: entry('none', '在哪几处点名', '本机构工作人员'),
    buses: entry('personal', '每辆车：车牌、座位、司机电话、带队的人', '本机构工作人员', 6),
    ...every('seats groups', entry('personal', '谁坐哪辆车、在哪个小组', '本机构工作人员', 6)),
    said: entry('sensitive', '点名：谁在哪一处到了、自己回去、被家人接走，谁记的', '本机构工作人员', 6),
  },
  rosters: {
    ...envelope,
    ...scoped,
    ...every('open mode promotion opensAt closesAt capacity left taken quotas releasesAt', activity),
    ...every('draw lapsesAt heads headMarks dirtyAt', activity),
    ...every('held numbers line queued invited released leavers trail', identity),
    paperPhotos: entry('sensitive', '纸质签到表的照片', '本机构工作人员', 60),
  },
  series: {
    ...envelope,
    ...scoped,
    ...every('orgName title rule template entryIds sessions was', plan),
  },
  sessionFigures: {
    ...envelope,
    ...scoped,
    ...every('held day year type typeName countedAs registered visits behind dirtyAt', figures),
    persons: entry('sensitive', '哪些人到了场：算人数时同一个人只算一次', '系统', 60),
  },
  settings: { ...envelope, ...scoped, own: org },
  signups: {
    ...envelope,
    ...scoped,
    ...every('activityId personId', identity),
    ...every('pledge override', entry('personal', '谁、何时同意了哪份承诺书；谁破例让报名', registrants, 60)),
    ...every('contact contactAt', entry('personal', '出门活动有事时打给谁；下次先填上', registrants, 60)),
    family: entry('personal', '家人知不知情、谁说的', registrants, 60),
    answers: entry('personal', '活动自己问的几个问题', registrants, 60),
    ...every(
      'idNumber idLookUp idTail age idUntil',
      entry('sensitive', '给这一场投保：加密存放，活动后30天删除', '本人只见后四位；导出要第二人同意', 1),
    ),
    sealedBy: entry('system', '用哪把钥匙加密的', '系统'),
  },
  stoppedTemplates: { ...envelope, ...every('kind errCode', system) },
  uploads: {
    ...envelope,
    ...scoped,
    ...every(
      'activityId materialId ofNotice path fileId until',
      entry('personal', '刚传上来、还没用上的文件放在哪里', '系统', 0),
    ),
  },
  wallTries: {
    ...envelope,
    ...every('until requests', entry('personal', '现场码输错了几次，十分钟内有效，防止乱试', '系统', 0)),
  },
}
