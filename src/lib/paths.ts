type Query = Record<string, string | undefined>

const route = (path: string, query: Query = {}): string => {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )

  return pairs.length > 0 ? `/${path}?${pairs.join('&')}` : `/${path}`
}

export const TABS = [
  { path: '/pages/home/index', text: '首页' },
  { path: '/pages/activities/index', text: '活动' },
  { path: '/pages/mine/index', text: '我的' },
] as const

/** Every route once; a subpackage's page is `features/<feature>/pages/<name>/index` and registered in app.config.ts. */
/** `subject`: an activity where not given; `orgId`: the caller's own org, where the subject is another's. */
interface CallFrom {
  subject?: 'notice'
  orgId?: string
}

export const paths = {
  home: () => route('pages/home/index'),
  activities: () => route('pages/activities/index'),
  mine: () => route('pages/mine/index'),
  activity: (id: string) => route('features/activity/pages/detail/index', { id }),
  /** Name and phone once; `for` an activity goes on to its confirmation. */
  who: (activityId?: string) => route('features/registration/pages/who/index', { activityId }),
  confirm: (activityId: string, personId?: string) =>
    route('features/registration/pages/confirm/index', { activityId, personId }),
  ticket: (activityId: string, personId: string, fresh?: 'fresh') =>
    route('features/registration/pages/ticket/index', { activityId, personId, fresh }),
  /** 报名要填的. `what`: only this one, to change it; `staff`: for somebody on the list. */
  fill: (activityId: string, personId: string, more: { what?: string; staff?: 'staff' } = {}) =>
    route('features/registration/pages/fill/index', { activityId, personId, ...more }),
  myRegistrations: () => route('features/registration/pages/mine/index'),
  people: () => route('features/person/pages/people/index'),
  /** Without a person: ＋ 添加家人. */
  personEdit: (personId?: string) => route('features/person/pages/edit/index', { personId }),
  personCode: () => route('features/person/pages/code/index'),
  door: (activityId: string) => route('features/checkin/pages/door/index', { activityId }),
  walkIn: (activityId: string) => route('features/checkin/pages/walk-in/index', { activityId }),
  offlineDoor: (activityId: string) => route('features/checkin/pages/offline/index', { activityId }),
  paper: (activityId: string) => route('features/checkin/pages/paper/index', { activityId }),
  /** 自助签到屏, and 现场码 for a screen in the room. */
  kiosk: (activityId: string) => route('features/kiosk/pages/kiosk/index', { activityId }),
  wall: (activityId: string) => route('features/kiosk/pages/wall/index', { activityId }),
  /** 点名 at the bus door. */
  rollcall: (activityId: string) => route('features/rollcall/pages/call/index', { activityId }),
  /** 分车: points, buses, who sits where. */
  busPlan: (activityId: string) => route('features/rollcall/pages/plan/index', { activityId }),
  /** 请您说一说. */
  survey: (activityId: string) => route('features/survey/pages/answer/index', { activityId }),
  surveyDesk: (activityId: string) => route('features/survey/pages/staff/index', { activityId }),
  surveyPaper: (activityId: string) => route('features/survey/pages/paper/index', { activityId }),
  board: (orgId?: string) => route('features/desk/pages/board/index', { orgId }),
  /** `field`: where to go on the form, by its name in the contract (place.way). */
  activityEdit: (orgId: string, activityId?: string, field?: string) =>
    route('features/desk/pages/edit/index', { orgId, activityId, field }),
  /** 再办一场: a new activity that begins with what `like` was. */
  activityAgain: (orgId: string, like: string) => route('features/desk/pages/edit/index', { orgId, like }),
  deskActivity: (activityId: string) => route('features/desk/pages/activity/index', { activityId }),
  /** 计划和档案. */
  dossier: (activityId: string) => route('features/dossier/pages/dossier/index', { activityId }),
  /** 装车和清点. */
  pack: (activityId: string) => route('features/dossier/pages/pack/index', { activityId }),
  registrants: (activityId: string) => route('features/desk/pages/registrants/index', { activityId }),
  enrol: (activityId: string) => route('features/desk/pages/enrol/index', { activityId }),
  takeOff: (activityId: string) => route('features/desk/pages/take-off/index', { activityId }),
  invited: (activityId: string) => route('features/desk/pages/invited/index', { activityId }),
  /** 投保名单. */
  insured: (activityId: string) => route('features/desk/pages/insured/index', { activityId }),
  handIn: (orgId: string, activityId: string) =>
    route('features/desk/pages/hand-in/index', { orgId, activityId }),
  /** 接龙或表格; `orgId`: the community that hands in, absent for the activity's own staff. */
  roll: (activityId: string, orgId?: string) =>
    route('features/lists/pages/roll/index', { activityId, orgId }),
  /** 我的组员, of the leader whose role stands on that org. */
  leader: (orgId: string) => route('features/leader/pages/mine/index', { orgId }),
  leaderSheet: (orgId: string, activityId: string) =>
    route('features/leader/pages/sheet/index', { orgId, activityId }),
  /** 组长 of an org and of all below it, for staff. */
  groups: (orgId: string) => route('features/leader/pages/groups/index', { orgId }),
  group: (orgId: string, grantId: string) => route('features/leader/pages/group/index', { orgId, grantId }),
  /** 人员: everybody on the books of an org and all below it. */
  onTheBooks: (orgId: string) => route('features/books/pages/people/index', { orgId }),
  /** `orgId`: where staff looks for relatives and duplicates. */
  deskPerson: (orgId: string, personId: string) =>
    route('features/books/pages/person/index', { orgId, personId }),
  merge: (orgId: string, personId: string, otherId: string) =>
    route('features/books/pages/merge/index', { orgId, personId, otherId }),
  /** 打电话名单. */
  callList: (subjectId: string, more: CallFrom = {}) =>
    route('features/call/pages/list/index', { subjectId, ...more }),
  /** One person on the telephone; without a person whoever is next. */
  callOne: (subjectId: string, more: CallFrom & { communityId?: string; personId?: string } = {}) =>
    route('features/call/pages/one/index', { subjectId, ...more }),
  /** 照纸质名单补记. */
  callPaper: (subjectId: string, more: CallFrom = {}) =>
    route('features/call/pages/paper/index', { subjectId, ...more }),
  /** 我的打电话名单 of an org. */
  calls: (orgId: string) => route('features/call/pages/mine/index', { orgId }),
  /** 走访: why somebody is to be visited; one person; one visit. */
  visits: (orgId: string) => route('features/visit/pages/list/index', { orgId }),
  visitPerson: (personId: string) => route('features/visit/pages/person/index', { personId }),
  visitRecord: (personId: string) => route('features/visit/pages/record/index', { personId }),
  careOf: (personId: string) => route('features/visit/pages/care/index', { personId }),
  /** Birthdays and anniversaries of the next month. */
  careDays: (orgId: string) => route('features/visit/pages/days/index', { orgId }),
  /** 慰问金和慰问品. */
  gifts: (orgId: string) => route('features/gift/pages/list/index', { orgId }),
  gift: (giftId: string) => route('features/gift/pages/one/index', { giftId }),
  /** Who is said to have died. */
  cues: (orgId: string) => route('features/call/pages/cues/index', { orgId }),
  /** 送学上门: homes that I go to, and the record of one. */
  myDeliveries: () => route('features/delivery/pages/mine/index'),
  deliveryRecord: (id: string) => route('features/delivery/pages/record/index', { id }),
  /** Rounds of an org, one of them, and one home of it. */
  deliveryRounds: (orgId: string) => route('features/delivery/pages/rounds/index', { orgId }),
  deliveryRound: (roundId: string) => route('features/delivery/pages/round/index', { roundId }),
  delivery: (deliveryId: string) => route('features/delivery/pages/one/index', { deliveryId }),
  deliveryHome: (personId: string) => route('features/delivery/pages/home/index', { personId }),
  stock: (orgId: string) => route('features/delivery/pages/stock/index', { orgId }),
  /** 要跟进的事: mine, or those of an org. */
  followUps: (orgId?: string) => route('features/delivery/pages/follow/index', { orgId }),
  figures: (orgId: string) => route('features/figures/pages/period/index', { orgId }),
  /** 系列, 年度场次计划 and 名录 of an org. */
  seriesList: (orgId: string) => route('features/series/pages/list/index', { orgId }),
  seriesNew: (orgId: string) => route('features/series/pages/new/index', { orgId }),
  /** A series that begins with what one session was. */
  seriesLike: (orgId: string, like: string) => route('features/series/pages/new/index', { orgId, like }),
  series: (seriesId: string) => route('features/series/pages/one/index', { seriesId }),
  seriesEdit: (seriesId: string) => route('features/series/pages/edit/index', { seriesId }),
  programme: (orgId: string) => route('features/series/pages/programme/index', { orgId }),
  catalogue: (orgId: string) => route('features/series/pages/catalogue/index', { orgId }),
  /** Without an entry: a new one of that kind. */
  catalogueEntry: (orgId: string, entryId?: string, kind?: string) =>
    route('features/series/pages/entry/index', { orgId, entryId, kind }),
  /** 网上参加: live, replay and who took part online. */
  online: (activityId: string) => route('features/series/pages/online/index', { activityId }),
  /** 通知 to me and mine, and one of them. */
  myNotices: () => route('features/notice/pages/mine/index'),
  notice: (noticeId: string) => route('features/notice/pages/read/index', { noticeId }),
  /** 通知 that an org writes. */
  notices: (orgId: string) => route('features/notice/pages/list/index', { orgId }),
  /** Without a notice: a new one. */
  noticeWrite: (orgId: string, noticeId?: string) =>
    route('features/notice/pages/write/index', { orgId, noticeId }),
  noticeDesk: (noticeId: string) => route('features/notice/pages/one/index', { noticeId }),
  /** 支部: the month of a branch, its meetings, its people; the table is for the level above. */
  branch: (orgId: string) => route('features/branch/pages/month/index', { orgId }),
  branchTable: (orgId: string) => route('features/branch/pages/table/index', { orgId }),
  branchFacts: (orgId: string) => route('features/branch/pages/facts/index', { orgId }),
  branchMembers: (orgId: string) => route('features/branch/pages/members/index', { orgId }),
  branchMeetings: (orgId: string) => route('features/branch/pages/list/index', { orgId }),
  /** Without a meeting: a new one, of that kind. */
  branchPlan: (orgId: string, more: { meetingId?: string; kind?: string } = {}) =>
    route('features/branch/pages/plan/index', { orgId, ...more }),
  branchMeeting: (meetingId: string) => route('features/branch/pages/meeting/index', { meetingId }),
  branchRoll: (meetingId: string) => route('features/branch/pages/roll/index', { meetingId }),
  /** 学习: the shelf, and one material on it. */
  shelf: () => route('features/study/pages/shelf/index'),
  reading: (materialId: string) => route('features/study/pages/read/index', { materialId }),
  /** 学习资料 that an org writes; without a material: a new one. */
  materials: (orgId: string) => route('features/study/pages/materials/index', { orgId }),
  materialWrite: (orgId: string, materialId?: string) =>
    route('features/study/pages/write/index', { orgId, materialId }),
  material: (orgId: string, materialId: string) =>
    route('features/study/pages/one/index', { orgId, materialId }),
  /** 推送: to whom, what became of it, and what people said. */
  push: (orgId: string, materialId: string) =>
    route('features/study/pages/push/index', { orgId, materialId }),
  pushes: (orgId: string) => route('features/study/pages/pushes/index', { orgId }),
  progress: (assignmentId: string) => route('features/study/pages/progress/index', { assignmentId }),
  sayings: (orgId: string) => route('features/study/pages/sayings/index', { orgId }),
  orgs: (orgId: string) => route('features/admin/pages/orgs/index', { orgId }),
  org: (orgId: string) => route('features/admin/pages/org/index', { orgId }),
  grants: (orgId: string) => route('features/admin/pages/grants/index', { orgId }),
  settings: (orgId: string) => route('features/admin/pages/settings/index', { orgId }),
  audit: (orgId: string) => route('features/admin/pages/audit/index', { orgId }),
  health: (orgId: string) => route('features/admin/pages/health/index', { orgId }),
  /** An invitation code, or the first administrator's claim. */
  join: () => route('features/admin/pages/join/index'),
  gallery: (step: string) => route('features/gallery/pages/index', { step }),
} as const
