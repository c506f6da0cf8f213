const HAN = '\\u4e00-\\u9fff'
const TIME = '([01]?\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?'
const DATE = '\\d{4}(年\\d{1,2}月(\\d{1,2}日)?|[-/]\\d{1,2}[-/]\\d{1,2})'
const RANGE = (one: string) => new RegExp(`^${one}(\\s*~\\s*(${one}|${TIME}))?$`)

const longest = (limit: number) => (value: string) => value.length <= limit
const pattern = (expression: RegExp) => (value: string) => expression.test(value)

/**
 * What each type of a subscription template takes. Lengths: documented (WeChat's parameter table, docs of
 * subscribeMessage.send); counted in UTF-16 units, and a line break refused: assumed, the stricter reading.
 */
const RULES: Record<string, (value: string) => boolean> = {
  thing: longest(20),
  name: (value) => (/^[A-Za-z·. -]+$/.test(value) ? value.length <= 20 : value.length <= 10),
  phrase: pattern(new RegExp(`^[${HAN}]{1,5}$`)),
  character_string: pattern(/^[\x20-\x7e]{1,32}$/),
  number: pattern(/^-?\d{1,32}(\.\d+)?$/),
  letter: pattern(/^[A-Za-z]{1,32}$/),
  symbol: pattern(new RegExp(`^[^\\w${HAN}]{1,5}$`)),
  phone_number: pattern(/^[\d+\- ()]{1,17}$/),
  amount: pattern(/^[¥￥$€£]?\d{1,10}(\.\d{1,2})?元?$/),
  car_number: pattern(new RegExp(`^[${HAN}A-Z][A-Z\\d]{1,6}[${HAN}A-Z\\d]?$`)),
  time: pattern(RANGE(`((${DATE}\\s*)?${TIME}|${DATE})`)),
  date: pattern(RANGE(`${DATE}(\\s*${TIME})?`)),
}

/** True when WeChat takes this value for a field of this type; a type that is not listed here takes any text. */
export const acceptsValue = (type: string, value: string): boolean => {
  if (value.trim() === '' || /[\r\n]/.test(value)) return false

  return RULES[type]?.(value) ?? true
}

/** `thing12` → `thing`: WeChat names a field by its type and a number. */
export const typeOfField = (field: string): string => field.replace(/\d+$/, '')
