/** Words for what the contract names: plain values, so that phones can show them without zod. */

/** 报名方式: how one gets a place. */
export const SIGN_UP = {
  none: '不用报名，来了就行',
  firstCome: '先到先得',
  lists: '名额分到社区，由社区报名单',
  invite: '邀请名单上的人报名',
  lottery: '先报名，截止后抽签',
  review: '先报名，由工作人员审核',
} as const

/** What happens with a place that comes free while people wait. */
export const PROMOTION = { automatic: '排第一的直接补上', offer: '先问排第一的来不来' } as const

/** 报名时要填的: what an activity may ask of whoever has a place. */
export const ASKED = {
  pledge: '承诺书',
  contact: '紧急联系人',
  family: '家人知情',
  insured: '投保用的身份证号',
  questions: '几个小问题',
} as const

export const QUESTION_KINDS = { text: '写一句', one: '选一个', several: '可以选几个' } as const

/** How a family said that they know. */
export const FAMILY_SAID = { app: '家人自己点的', phone: '打电话问过', paper: '有签字的纸' } as const

export const ACTIVITY_STATES = { draft: '草稿', published: '已发布', calledOff: '已取消' } as const

/** 名录: whom and what an organiser chooses from. */
export const CATALOGUES = { expert: '专家', troupe: '文艺队', route: '研学路线' } as const

/** What the official calendar says of a day. */
export const DAYS_OFF = { holiday: '放假', workday: '调休上班' } as const

/** Who runs a session, as the figures tell it apart. */
export const COUNTED_AS = { centre: '市、区中心办的', community: '街道、社区自己办的' } as const

/** 口径: what a figure counts, said wherever it is shown. */
export const MEASURES = {
  sessions: { label: '场次', means: '已经办完的场次。取消的、还没结束的不算。' },
  registered: { label: '报名人数', means: '每场报上名的人加起来。取消报名的、没报名现场来的不算。' },
  visits: {
    label: '人次',
    means: '每场到场的人加起来，记了名字的和只记人数的都算。同一个人来两场，算两次。',
  },
  people: {
    label: '人数',
    means: '到过场、记了名字的人。同一个人来几场都只算一个，只记人数的不算。',
  },
} as const

export const REGISTRATION_STATES = {
  registered: '已报名',
  waiting: '在排队',
  applied: '已报名，等结果',
  offered: '有名额，等您确认',
  declined: '没有通过',
  cancelled: '已取消报名',
  calledOff: '活动取消',
} as const

/** 通知: what a message says happened. `phrase`: for a template's phrase field, at most five Chinese characters. */
export const MESSAGE_KINDS = {
  registered: { label: '报名结果', phrase: '报名成功' },
  promoted: { label: '排到了名额', phrase: '排到名额' },
  offer: { label: '有名额，等回话', phrase: '等您确认' },
  changed: { label: '时间或地点改了', phrase: '有变动' },
  calledOff: { label: '活动取消', phrase: '活动取消' },
  notDrawn: { label: '没有抽中', phrase: '没有抽中' },
  declined: { label: '没有通过', phrase: '没有通过' },
  reminder: { label: '前一天晚上提醒', phrase: '明天参加' },
  notice: { label: '通知', phrase: '新通知' },
  study: { label: '有要学的', phrase: '等您学习' },
} as const

/** What a message may say, as an installation puts it into the fields of its templates. */
export const MESSAGE_FACTS = {
  title: '活动名称',
  when: '活动时间',
  place: '活动地点',
  who: '参加的人',
  state: '办理结果',
  note: '温馨提示',
  ticket: '票号',
  from: '谁发的',
} as const

/** Types of template fields that the product fills, and with what. WeChat names a field by its type and a number: thing1, time2. */
export const TEMPLATE_FIELDS = {
  thing: ['title', 'when', 'place', 'who', 'state', 'note', 'ticket', 'from'],
  name: ['who'],
  phrase: ['state'],
  time: ['when'],
  date: ['when'],
  character_string: ['ticket', 'when'],
} as const satisfies Record<string, readonly (keyof typeof MESSAGE_FACTS)[]>

export const NOTICE_STATES = { draft: '草稿', published: '已发布', withdrawn: '已撤回' } as const

/** Where everybody stands to whom a notice goes: each person in exactly one of them. */
export const NOTICE_TALLY = {
  sent: '微信发到了',
  waiting: '等着发',
  toCall: '要打电话',
  told: '已经告诉',
  seen: '自己看过了',
  missed: '没发到',
  dropped: '不用发了',
} as const

/** Why somebody must be told by telephone. */
export const UNREACHED = {
  account: '没有用微信登记',
  credit: '没有点过“提醒我”',
  template: '这类通知没有开通',
  night: '夜里不发，开始得又早',
  refused: '微信没有收',
  unknown: '不知道收到没有',
} as const

/** What a call came to. */
export const CALL_RESULTS = {
  reached: '通知到了',
  missed: '没人接',
  notComing: '不去了',
  family: '家人代收',
  wrong: '号码错',
  trouble: '住院或有难处',
  passed: '已去世',
} as const

/** Who took the call for somebody. */
export const TOOK_CALL = {
  spouse: '老伴',
  child: '子女',
  relative: '亲属',
  neighbour: '邻居',
  carer: '护工或保姆',
} as const

/** 点名: why somebody who is not there is not missing. */
export const ASIDES = { own: '自己回去', family: '家人接走', out: '不上车' } as const

/** How a person stands to the WeChat identity: the phone's owner, or somebody the owner acts for. */
export const RELATIONS = {
  self: '本人',
  spouse: '老伴',
  parent: '父母',
  relative: '亲属',
  neighbour: '邻居',
} as const

/** How staff made sure of a person, or of who may act for whom. */
export const STAFF_CONFIRMED = { inPerson: '当面核对', phone: '打电话核对', paper: '看材料核对' } as const
/** How a person said that a helper may get the messages too. */
export const CONSENTED = { ...STAFF_CONFIRMED, app: '手机上点的', desk: '工作人员停的' } as const
/** The same for a link, which WeChat's number can vouch for too. */
export const LINKED = { ...STAFF_CONFIRMED, wechat: '微信手机号核对' } as const

/** 行动能力; words on elder pages as in product.md. */
export const MOBILITY = { free: '走路方便', helped: '要人扶', wheelchair: '坐轮椅', bed: '卧床' } as const

/** 请您说一说: how a question is answered. */
export const SURVEY_KINDS = {
  scale: '满意不满意',
  one: '选一个',
  several: '可以选几个',
  text: '写一句',
} as const

/** How somebody belongs to a branch or a team. */
export const MEMBERSHIPS = { formal: '正式', temporary: '临时' } as const

/** Kinds of organisation, from the root down (product.md, glossary). */
export const ORG_KINDS = {
  city: '市',
  district: '区',
  street: '街道/镇',
  community: '社区/村',
  unit: '单位',
  branch: '党支部',
  team: '队',
} as const

/** 送学上门: what is taken to a home. */
export const STOCK_KINDS = {
  paper: '报纸',
  magazine: '杂志',
  book: '书',
  largePrint: '大字本',
  player: '听书机',
  other: '其他',
} as const

/** Why somebody stands in 本月送学. Never on an elder's page, nor on a phone without signal: it tells of health. */
export const DELIVERY_WHY = {
  walk: '走路不方便',
  age: '80岁以上',
  asked: '本人要送',
  absent: '上次未到',
} as const

/** Where each home of a round stands; everybody is in exactly one of them. */
export const DELIVERY_STATES = {
  open: '还没送',
  delivered: '送到',
  missed: '没送到，有原因',
  away: '在外地，先不送',
} as const

export const DELIVERED_WHERE = { home: '家里', hospital: '医院', other: '别的地方' } as const

export const MISSED_WHY = {
  out: '不在家',
  hospital: '住院了',
  declined: '这次不要',
  moved: '搬走了',
  other: '别的原因',
} as const

/** Where something came from that somebody needs. */
export const FOLLOW_UP_FROM = {
  delivery: '送学上门',
  visit: '走访',
  call: '打电话',
  desk: '工作人员记的',
} as const
