import { evalExpr } from 'mingo/core'
import type { Options } from 'mingo/types'
import { failure } from '../failure'

// Operators that mingo 7.2.7 lacks or gets wrong (cloud-facts 3.3).

type Operator = (doc: unknown, expression: unknown, options: Options) => unknown

const operands = (doc: unknown, expression: unknown, options: Options): unknown[] => {
  const value: unknown = evalExpr(doc, expression, options)
  return Array.isArray(value) ? value : [value]
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString()
  throw failure.failed('a string is needed')
}

const day = 86_400_000

/** Weeks begin on Sunday; the days before the first Sunday are week 0. UTC, or the operand's `timezone` as an offset. */
const week: Operator = (doc, expression, options) => {
  const [operand] = operands(doc, expression, options)
  if (operand === null || operand === undefined) return null
  const { date, timezone } = operand instanceof Date ? { date: operand, timezone: undefined } : dated(operand)
  const local = new Date(date.getTime() + offset(timezone))
  const start = Date.UTC(local.getUTCFullYear(), 0, 1)
  const dayOfYear = Math.floor((local.getTime() - start) / day)
  return Math.floor((dayOfYear + 7 - local.getUTCDay()) / 7)
}

const dated = (operand: unknown): { date: Date; timezone: unknown } => {
  if (typeof operand === 'object' && operand !== null && 'date' in operand && operand.date instanceof Date)
    return { date: operand.date, timezone: 'timezone' in operand ? operand.timezone : undefined }
  throw failure.failed("can't convert to Date")
}

const named: Readonly<Record<string, number>> = { UTC: 0, GMT: 0, 'Asia/Shanghai': 8 * 3_600_000 }

const offset = (timezone: unknown): number => {
  if (timezone === undefined || timezone === null) return 0
  const text = textOf(timezone)
  if (Object.hasOwn(named, text)) return named[text] ?? 0
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(text) ?? []
  if (!sign) throw failure.notEmulated(`$week timezone ${text}`)
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3_600_000 + Number(minutes) * 60_000)
}

const indexOfCP: Operator = (doc, expression, options) => {
  const [text, part, from = 0, to] = operands(doc, expression, options)
  if (text === null || text === undefined) return null
  const points = Array.from(textOf(text))
  const cut = points.slice(0, typeof to === 'number' ? to : undefined)
  const wanted = Array.from(textOf(part))
  for (let at = Number(from); at + wanted.length <= cut.length; at += 1)
    if (wanted.every((point, step) => cut[at + step] === point)) return at
  return -1
}

/** A negative length means the rest; a cut inside a character is refused by MongoDB, here it is dropped. */
const substrBytes: Operator = (doc, expression, options) => {
  const [text, from, length] = operands(doc, expression, options)
  if (text === null || text === undefined) return ''
  const bytes = Buffer.from(textOf(text))
  const start = Number(from)
  if (start < 0) return ''
  const end = Number(length) < 0 ? bytes.length : start + Number(length)
  return bytes.subarray(start, end).toString().replaceAll('\ufffd', '')
}

export const repaired = {
  $week: week,
  $indexOfCP: indexOfCP,
  $substr: substrBytes,
  $substrBytes: substrBytes,
}
