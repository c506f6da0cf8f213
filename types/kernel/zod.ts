import * as z from 'zod'

import { LIMITS, PATTERNS } from './limits'

// Inside WeChat `new Function` is not available; on the server it is simply not needed.
z.config({ jitless: true })

export const ZId = z.string().regex(PATTERNS.id, '编号不对')
export const ZRequestId = z.string().regex(PATTERNS.requestId)
/** An instant, ISO-8601 UTC with milliseconds. */
export const ZInstant = z.iso.datetime({ precision: 3, message: '时间不对' })
/** A day of people's calendar (Asia/Shanghai), YYYY-MM-DD. */
export const ZDay = z.iso.date('日期不对')

export const ZLine = z.string().trim().max(LIMITS.line, `最多写${LIMITS.line}个字`)
export const ZText = z.string().trim().max(LIMITS.text, `最多写${LIMITS.text}个字`)
export const ZTitle = z.string().trim().min(2, '请写名称').max(LIMITS.title, `最多写${LIMITS.title}个字`)
export const ZReason = z
  .string()
  .trim()
  .min(2, '请写一句原因')
  .max(LIMITS.reason, `最多写${LIMITS.reason}个字`)
/** A line that must say something. */
export const ZRemark = z.string().trim().min(2, '请写一句').max(LIMITS.line, `最多写${LIMITS.line}个字`)
export const ZPersonName = z
  .string()
  .trim()
  .min(1, '请写姓名')
  .regex(PATTERNS.personName, '姓名只写文字，不写符号')
export const ZPhone = z.string().trim().regex(PATTERNS.phone, '电话号码不对，手机是11位数字')
export const ZBirthYear = z
  .int('请写出生年份')
  .min(LIMITS.birthYearMin, '请写出生年份，例如1950')
  .max(2030, '请写出生年份，例如1950')
export const ZSearch = z.string().trim().min(1).max(LIMITS.search)
/** A day that people plan for or look back to. */
export const ZNearDay = ZDay.refine((day) => day >= '2000-01-01' && day <= '2099-12-31', '日期不对')
/** HH:mm in Asia/Shanghai. */
export const ZClock = z.string().regex(PATTERNS.clock, '时间不对')
/** '' = none. */
export const ZLink = z
  .string()
  .trim()
  .max(LIMITS.link, `网址最长${LIMITS.link}个字`)
  .refine((link) => link === '' || PATTERNS.link.test(link), '网址要用 https:// 开头')
export const ZTemplateId = z.string().trim().regex(PATTERNS.templateId, '模板编号照微信后台的写')
export const ZScene = z.string().regex(PATTERNS.scene)

export const ZCursor = z.string().max(400)
export const ZPage = {
  cursor: ZCursor.optional(),
  limit: z.int().min(1).max(LIMITS.pageMax).default(LIMITS.page),
}

/** A page of a list; `next` is opaque, null at the end. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable() })

/** The answer of a write that has nothing to tell. */
export const ZDone = z.object({ done: z.literal(true) })
