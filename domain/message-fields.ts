import type { TEMPLATE_FIELDS } from '@/types/kernel/labels'
import { MESSAGE_KINDS } from '@/types/kernel/labels'
import type { MessageFact, MessageKind, Template } from '@/types/settings'

import { clockOf, dayOf, dayWords, timeWords } from './calendar'

type FieldType = keyof typeof TEMPLATE_FIELDS

/** What a message is about, as the row of the registration or the notice knows it. */
export interface Told {
  kind: MessageKind
  title: string
  placeName: string
  startsAt: string
  personName: string
  /** Empty while there is no place. */
  ticket: string
  offeredUntil: string | null
  /** Who sends it; absent: the place says it. */
  from?: string
  /** It asks for an answer. */
  sign?: boolean
}

/** rules.md 2.1, in UTF-16 units: the stricter reading. */
const THING = 20
const NAME = { letters: 20, mixed: 10 } as const

/** What stands where nothing is left to say: WeChat refuses an empty value. */
const NOTHING = { thing: '点开看看', name: '参加人', ticket: '-' } as const

/** Whole characters as a reader sees them: an emoji of several code points is kept or dropped, never cut. */
const cut = (text: string, limit: number, end: string): string => {
  if (text.length <= limit) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter('zh').segment(text)) {
    if (kept.length + segment.length > limit - end.length) break
    kept += segment
  }
  return `${kept.trim()}${end}`
}

/** One line without blanks around it; '' where there is nothing to read. */
const oneLine = (text: string): string =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? text.replace(/[\s\p{Cc}]+/gu, ' ').trim() : ''

/** As it stands in a message of either kind. */
export const titleOf = (title: string): string => cut(oneLine(title), THING, '…') || NOTHING.thing

const nameOf = (text: string): string => {
  const name = oneLine(text.replace(/[^\p{Script=Han}A-Za-z·. -]/gu, ''))
  return cut(name, /^[A-Za-z·. -]*$/.test(name) ? NAME.letters : NAME.mixed, '')
}

const dated = (instant: string): string => {
  const [year, month, day] = dayOf(instant).split('-')
  return `${year ?? ''}年${month ?? ''}月${day ?? ''}日 ${clockOf(instant)}`
}

/** 11月23日 */
const dateWords = (instant: string): string => dayWords(dayOf(instant), dayOf(instant))

const noteOf = ({ kind, offeredUntil, sign = false }: Told): string => {
  switch (kind) {
    case 'registered':
      return '请记住时间，去不了请点开取消'
    case 'promoted':
      return '名额是您的了，去不了请点开取消'
    case 'offer':
      return offeredUntil === null
        ? '请点开确认来不来'
        : `请在${dateWords(offeredUntil)}${clockOf(offeredUntil)}前点开确认`
    case 'changed':
      return '时间或地点改了，请按新的来'
    case 'calledOff':
      return '不用来了，点开看看怎么回事'
    case 'notDrawn':
      return '这次没抽中，有名额了会告诉您'
    case 'declined':
      return '这次没有通过，欢迎报名别的活动'
    case 'reminder':
      return '去不了请点开取消，让给别人'
    case 'notice':
      return sign ? '看完请点“我知道了”' : '请点开看'
    case 'study':
      return '请点开看，也可以听'
  }
}

/** Several of a kind in one message: how many, where and when the first is; what they have in common stays. */
export const toldTogether = (all: readonly Told[]): Told | null => {
  const [first, ...others] = [...all].sort((a, b) => a.startsAt.localeCompare(b.startsAt))
  if (!first || others.length === 0) return first ?? null
  const count = `等${all.length}场`
  const ends = all.flatMap(({ offeredUntil }) => offeredUntil ?? []).sort()
  return {
    ...first,
    title: `${cut(oneLine(first.title), THING - count.length, '…')}${count}`,
    placeName: others.every(({ placeName }) => placeName === first.placeName) ? first.placeName : '',
    ticket: '',
    offeredUntil: ends[0] ?? null,
  }
}

const factOf = (fact: MessageFact, told: Told): string => {
  switch (fact) {
    case 'title':
      return told.title
    case 'when':
      return `${dateWords(told.startsAt)}${timeWords(told.startsAt)}`
    case 'place':
      return told.placeName
    case 'who':
      return told.personName
    case 'state':
      return MESSAGE_KINDS[told.kind].phrase
    case 'note':
      return noteOf(told)
    case 'ticket':
      return told.ticket
    case 'from':
      return told.from ?? told.placeName
  }
}

/** The value of one field, such that WeChat takes it whatever was typed into the fact. */
const valueOf = (type: FieldType, fact: MessageFact, told: Told): string => {
  if (type === 'time' || type === 'date') return dated(told.startsAt)
  if (type === 'character_string' && fact === 'when')
    return `${dayOf(told.startsAt)} ${clockOf(told.startsAt)}`

  const text = factOf(fact, told)
  if (type === 'thing') return cut(oneLine(text), THING, '…') || NOTHING.thing
  if (type === 'name') return nameOf(text) || NOTHING.name
  return text || NOTHING.ticket
}

/** The body of a message: a value for each field of the installation's template. */
export const bodyOf = ({ fields }: Template, told: Told): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, fact]) => [
      field,
      valueOf(field.replace(/\d+$/, '') as FieldType, fact, told),
    ]),
  )
