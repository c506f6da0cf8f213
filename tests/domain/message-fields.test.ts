import { MESSAGE_KINDS, TEMPLATE_FIELDS } from '@/types/kernel/labels'
import type { MessageFact, MessageKind, Template } from '@/types/settings'

import type { Told } from '@/domain/message-fields'
import { bodyOf } from '@/domain/message-fields'
import { callWords } from '@/domain/message-words'
import { fieldsOf, fieldWords } from '@/domain/template-words'
import { acceptsValue, typeOfField } from '@/localcloud/openapi/template-value'

const KINDS = Object.keys(MESSAGE_KINDS) as MessageKind[]

const told = (kind: MessageKind, text: string, more: Partial<Told> = {}): Told => ({
  ...{ kind, title: text, placeName: text, personName: text },
  ...{ startsAt: '2026-11-23T01:00:00.000Z', ticket: '012345', offeredUntil: '2026-12-31T11:30:00.000Z' },
  ...more,
})

/** Every field type with every fact that it may take. */
const pairs = Object.entries(TEMPLATE_FIELDS).flatMap(([type, facts]) =>
  facts.map((fact) => [type, fact] as const),
)

const VALUES = {
  'the longest': '文明健康知识讲座与智能手机运用培训'.repeat(20),
  'the longest Latin': 'Anna-Maria '.repeat(20),
  'the shortest': '乐',
  'twenty characters': '一二三四五六七八九十一二三四五六七八九十',
  'twenty-one characters': '一二三四五六七八九十一二三四五六七八九十一',
  emoji: '👨‍👩‍👧‍👦🎉🇨🇳'.repeat(8),
  nothing: '',
  blanks: ' \t 　\u200b',
  'line breaks': '\n 春游\r\n去同安\u2028 ',
  symbols: '<b>"$&"</b>',
}

describe.each(Object.entries(VALUES))('with %s', (_, text) => {
  test.each(KINDS)('every field of %s is one that WeChat takes', (kind) => {
    for (const [type, fact] of pairs) {
      for (const more of [{}, { ticket: '', offeredUntil: null }]) {
        const field = `${type}1`
        const fields: Record<string, MessageFact> = { [field]: fact }
        const body = bodyOf({ id: 'x', fields } satisfies Template, told(kind, text, more))

        const value = body[field] ?? ''
        expect([type, fact, value, acceptsValue(typeOfField(field), value)]).toEqual([
          type,
          fact,
          value,
          true,
        ])
        expect(value).toBe(value.trim())
      }
    }
  })
})

test('an emoji of several code points is kept or dropped, never cut', () => {
  const { thing1 = '' } = bodyOf({ id: 'x', fields: { thing1: 'title' } }, told('registered', VALUES.emoji))

  expect(thing1).toBe('👨‍👩‍👧‍👦🎉🇨🇳…')
})

test('no word about health, hardship or a dispute stands in a message or in what staff says', () => {
  const words = KINDS.flatMap((kind) => [
    ...Object.values(bodyOf({ id: 'x', fields: { thing1: 'note', phrase2: 'state' } }, told(kind, '春游'))),
    callWords(kind, { ...told(kind, '春游') }, '2026-11-22T02:00:00.000Z'),
  ])

  expect(words.filter((text) => /病|住院|困难|贫困|纠纷|矛盾|残疾|去世|慰问|空巢/.test(text))).toEqual([])
})

test('what staff says is one sentence with the time and the place of today', () => {
  expect(callWords('changed', told('changed', '春游'), '2026-11-22T02:00:00.000Z')).toBe(
    '“春游”改到明天（11月23日）上午9:00，在春游，请按新的时间地点来。',
  )
})

test('the fields of a template are read as an administrator writes them', () => {
  const fields = { thing1: 'title', time2: 'when' } as const
  expect(fieldWords(fields)).toBe('thing1 活动名称，time2 活动时间')
  expect(fieldsOf(fieldWords(fields))).toEqual(fields)
  expect(fieldsOf(' thing1：活动名称;time2=活动时间\n,')).toEqual(fields)
  expect(fieldsOf('thing1 什么都行')).toEqual({ thing1: '什么都行' })
  expect(fieldsOf('')).toEqual({})
})
