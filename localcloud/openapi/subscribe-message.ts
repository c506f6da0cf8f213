import { fail, isOpenid, succeed, textOf, type OpenApi } from './api'
import { acceptsValue, typeOfField } from './template-value'

type Values = Record<string, string>

/** Null when `data` is not { field: { value } }. */
const readValues = (data: unknown): Values | null => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null

  const entries = Object.entries(data as Record<string, { value?: unknown } | null>)
  return Object.fromEntries(
    entries.map(([field, holder]) => {
      const value = holder?.value
      return [field, typeof value === 'number' ? String(value) : textOf(value)]
    }),
  )
}

/** The first field that WeChat would refuse, by name. Fields the template does not have: refused, assumed. */
const wrongField = (values: Values, fields: Record<string, string>): string | null => {
  const extra = Object.keys(values).find((field) => fields[field] === undefined)
  const wrong = Object.entries(fields).find(([field, type]) => !acceptsValue(type, values[field] ?? ''))

  return wrong?.[0] ?? extra ?? null
}

const fieldsByName = (values: Values): Record<string, string> =>
  Object.fromEntries(Object.keys(values).map((field) => [field, typeOfField(field)]))

let lastId = 0

const nextId = (now: Date): number => {
  lastId = Math.max(lastId + 1, now.getTime())

  return lastId
}

/** Codes: documented for subscribeMessage.send. The order in which they are found is assumed. */
export const subscribeMessageSend: OpenApi = (args, { clock, ledger, pages, templates }) => {
  const { touser, template_id: template, page } = args
  if (!isOpenid(touser)) return fail(40003, 'touser字段openid为空或者不正确')

  const templateId = textOf(template)
  const known = templates ? templates[templateId] : undefined
  if (!templateId || (templates && !known)) return fail(40037, 'invalid template_id')

  const values = readValues(args['data'])
  if (!values || Object.keys(values).length === 0) return fail(47003, 'argument invalid! data is empty')

  const wrong = wrongField(values, known ?? fieldsByName(values))
  if (wrong) return fail(47003, `argument invalid! data.${wrong}.value invalid`)

  const path = textOf(page).split('?')[0] ?? ''
  if (path && pages && !pages.includes(path)) return fail(41030, 'invalid page')

  if (ledger.left(touser, templateId) === 0) return fail(43101, 'user refuse to accept the msg')

  const now = clock.now()
  const id = nextId(now)
  ledger.send({ id, at: now.toISOString(), openid: touser, templateId, page: textOf(page), data: values })
  return succeed({ msgid: id })
}
