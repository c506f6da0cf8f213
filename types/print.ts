import * as z from 'zod'

import { read, write } from './kernel/action'
import { ZId, ZReason } from './kernel/zod'
import { ZPartKind } from './material-shapes'

/** A file for this caller alone; the address works for some minutes. */
const ZFile = z.object({ name: z.string(), url: z.string() })

const branch = ['secretary', 'organiser', 'admin'] as const

const staff = ['organiser', 'doorStaff', 'admin'] as const

const desk = ['organiser', 'admin'] as const
const writers = [...desk, 'secretary'] as const

/** Paper: Word files, which print from any PC and can be corrected by hand. Answered by `files`. */
export const print = {
  /** A3: the code, 请用微信扫, time and place, 不会扫请打电话. */
  poster: read({
    input: z.strictObject({ activityId: ZId }),
    output: ZFile,
    allow: staff,
    scope: 'activity',
    errors: [],
  }),
  /** A3: the wall code of one place. */
  wall: read({
    input: z.strictObject({ orgId: ZId }),
    output: ZFile,
    allow: staff,
    scope: 'org',
    errors: [],
  }),
  /** 签到表, A4, ≥ 14 pt: 序号、姓名、电话后四位、签名, ten blank rows. */
  signInSheet: read({
    input: z.strictObject({ activityId: ZId }),
    output: ZFile,
    allow: staff,
    scope: 'activity',
    errors: [],
  }),
  /** 一活动一档, A4: from the plan to the notes, with the photos that may be shown. */
  dossier: read({
    input: z.strictObject({ activityId: ZId }),
    output: ZFile,
    allow: ['organiser', 'head', 'admin', 'auditor'],
    scope: 'activity',
    errors: [],
    audited: true,
  }),
  /** 上车名单, a page a bus: names with full numbers, for a stated reason; every print is an event. */
  busList: read({
    audited: true,
    input: z.strictObject({ activityId: ZId, reason: ZReason }),
    output: ZFile,
    allow: desk,
    scope: 'activity',
    errors: ['ROLLCALL.TOO_MANY'],
  }),
  /** 慰问签领表, to be signed by hand, or with what was recorded. */
  giftSheet: read({
    audited: true,
    input: z.strictObject({ giftId: ZId }),
    output: ZFile,
    allow: ['organiser', 'admin', 'secretary', 'head', 'auditor'],
    scope: 'gift',
    errors: [],
  }),
  /** 打电话名单: names with full numbers and a column for how it went, for a stated reason; every print is an event. */
  callList: read({
    audited: true,
    input: z.strictObject({ activityId: ZId, reason: ZReason }),
    output: ZFile,
    allow: desk,
    scope: 'activity',
    errors: [],
  }),
  /** 会议记录, A4, in the usual form: the five fields, who was there, and the photographed pages. */
  meeting: read({
    input: z.strictObject({ meetingId: ZId }),
    output: ZFile,
    allow: [...branch, 'head'],
    scope: 'meeting',
    errors: [],
    audited: true,
  }),
  /** As `inbox` and `keepPhoto`, for a page of a branch's handwritten book. */
  pageInbox: write({
    input: z.strictObject({ meetingId: ZId }),
    output: z.object({ path: z.string() }),
    allow: branch,
    scope: 'meeting',
    replay: 'record',
    errors: [],
  }),
  keepPage: write({
    input: z.strictObject({ meetingId: ZId, inbox: z.string().max(300) }),
    output: z.object({ fileId: z.string() }),
    allow: branch,
    scope: 'meeting',
    errors: ['FILE.TYPE'],
  }),
  /** 送学上门签收单, A4, ≥ 14 pt: one line a home, with what it gets and room for a signature. */
  deliverySheet: read({
    input: z.strictObject({ roundId: ZId }),
    output: ZFile,
    allow: ['secretary', 'organiser', 'admin'],
    scope: 'round',
    errors: [],
    audited: true,
  }),
  /** Announces one upload and says where to: a phone does not know its own openid. What is not used goes after 48 hours. */
  inbox: write({
    input: z.strictObject({ activityId: ZId }),
    output: z.object({ path: z.string() }),
    allow: staff,
    scope: 'activity',
    replay: 'record',
    errors: [],
  }),
  /** A file of a material from the inbox: checked, pictures re-encoded, and kept privately. */
  keepFile: write({
    input: z.strictObject({ materialId: ZId, inbox: z.string().max(300), kind: ZPartKind }),
    output: z.object({ fileId: z.string() }),
    allow: ['organiser', 'admin', 'secretary'],
    scope: 'material',
    errors: ['FILE.TYPE', 'FILE.KIND', 'FILE.TOO_LARGE'],
  }),
  /** 大字版: what everybody may read, on paper of that size. */
  material: read({
    input: z.strictObject({ materialId: ZId, size: z.enum(['A4', 'A3']) }),
    output: ZFile,
    allow: ['anyone'],
    scope: 'none',
    errors: [],
  }),
  /** A photo from the inbox: re-encoded (no EXIF, pixels capped) and kept privately with the activity. */
  keepPhoto: write({
    input: z.strictObject({ activityId: ZId, inbox: z.string().max(300) }),
    output: z.object({ fileId: z.string() }),
    allow: staff,
    scope: 'activity',
    errors: ['FILE.TYPE'],
  }),
  /** As `inbox`, for a picture or a file of a notice that the org writes. */
  noticeInbox: write({
    input: z.strictObject({ orgId: ZId }),
    output: z.object({ path: z.string() }),
    allow: writers,
    scope: 'org',
    replay: 'record',
    errors: [],
  }),
  /** From the inbox to where a notice may show it: a picture is re-encoded, a file is what its content says. */
  keepNoticeFile: write({
    input: z.strictObject({ orgId: ZId, inbox: z.string().max(300), as: z.enum(['picture', 'file']) }),
    output: z.object({ fileId: z.string(), url: z.string() }),
    allow: writers,
    scope: 'org',
    replay: 'record',
    errors: ['FILE.TYPE', 'FILE.OFFICE', 'FILE.SIZE'],
  }),
}
