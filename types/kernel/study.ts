/** Words and bounds of learning: plain values, so that phones can show them without zod. */

export const MATERIAL_CATEGORIES = {
  affairs: '时事政治',
  history: '党史',
  health: '健康',
  fraud: '防诈骗',
  policy: '政策',
  phone: '手机课堂',
} as const

export const MATERIAL_STATES = {
  draft: '草稿',
  asked: '等审核',
  published: '已发布',
  withdrawn: '已撤下',
} as const

/** What can be brought up beside the text. */
export const PART_KINDS = { picture: '图片', audio: '音频', video: '视频', file: '文件' } as const

/** 学了的三种办法: each is a fact of its own, and all are kept. */
export const STUDY_WAYS = { opened: '打开过', room: '集中学习到场', home: '送到家' } as const

export const SAYING_STATES = {
  waiting: '等着展示',
  shown: '已展示',
  hidden: '没有展示',
  taken: '自己收回了',
} as const

export const STUDY_LIMITS = {
  body: 8000,
  transcript: 8000,
  source: 60,
  caption: 60,
  links: 5,
  pictures: 12,
  files: 5,
  /** Older versions that one material lists. */
  older: 20,
  audioBytes: 20_000_000,
  /** What storage takes in one piece in every world; a longer film is a link. */
  videoBytes: 50_000_000,
  fileBytes: 20_000_000,
  hosts: 40,
  saying: 200,
  words: 120,
  /** Branches of one push. */
  units: 60,
  /** People whom one push may mean in one place: their marks stand in one document. */
  people: 1000,
  /** 提醒: once in so many days. */
  nudgeDays: 7,
  /** Nobody pushes for more than a season ahead. */
  untilDays: 120,
} as const
