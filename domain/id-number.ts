import { PATTERNS } from '@/types/kernel/limits'

import { bornWithin } from './calendar'

/** GB 11643-1999: weights of the first 17 digits; the remainder by 11 names the check digit. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

const checkDigit = (idNumber: string): string =>
  CHECK_DIGITS.charAt(WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(idNumber.charAt(i)), 0) % 11)

/** The birth date inside it, YYYY-MM-DD; not checked. */
export const birthDateOf = (idNumber: string): string =>
  `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`

/** What to correct, in words, or null. `today`: a day in Asia/Shanghai. */
export const whyNotIdNumber = (idNumber: string, today: string): string | null => {
  if (!PATTERNS.idNumber.test(idNumber)) return '身份证号是18位，请再对一遍'
  if (!bornWithin(birthDateOf(idNumber), today)) return '中间的出生日期不对，请再对一遍'
  return checkDigit(idNumber) === idNumber.charAt(17) ? null : '有一位数字不对，请再对一遍'
}
