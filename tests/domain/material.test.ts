import type { MaterialDraft } from '@/types/material-shapes'

import {
  gapsOf,
  isKnownHost,
  laidOut,
  strangeLink,
  textsToCheck,
  whyNotAdd,
  whyNotAsk,
  whyNotDecide,
} from '@/domain/material'

const draft = (over: Partial<MaterialDraft> = {}): MaterialDraft => ({
  ...{ title: '护膝', category: 'health', source: '市报', body: '一\n二', transcript: '' },
  ...{ links: [], videoLink: '', ...over },
})
const part = (kind: 'picture' | 'audio' | 'video' | 'file', after = 0) => ({ kind, name: '图', after })
const written = (over: Partial<MaterialDraft> = {}, parts = [] as ReturnType<typeof part>[]) => ({
  ...{ ...draft(over), state: 'draft' as const, parts },
})

test('nothing is asked for without a source, without content, or with a voice that nobody can read', () => {
  expect(gapsOf(written())).toEqual([])
  expect(gapsOf(written({ source: '', body: '' }))).toHaveLength(2)
  expect(gapsOf(written({ body: '' }, [part('video')]))).toEqual([])
  expect(gapsOf(written({ body: '' }, [part('audio')]))).toEqual(['写上音频里说的话，听不清的人可以看'])
  expect(whyNotAsk(written({ source: '' }))).toBe('MATERIAL.NOT_READY')
  expect(whyNotAsk({ ...written(), state: 'asked' })).toBe('MATERIAL.ASKED')
  expect(whyNotAsk({ ...written(), state: 'published' })).toBeNull()
})

test('who wrote does not agree, unless nobody else could and the one is an administrator', () => {
  const own = { own: true, isAdmin: true, others: false }
  expect(whyNotDecide('asked', own)).toBeNull()
  expect(whyNotDecide('asked', { ...own, others: true })).toBe('MATERIAL.OWN')
  expect(whyNotDecide('asked', { ...own, isAdmin: false })).toBe('MATERIAL.OWN')
  expect(whyNotDecide('asked', { own: false, isAdmin: false, others: true })).toBeNull()
  expect(whyNotDecide('published', own)).toBe('MATERIAL.NOT_ASKED')
})

test('one voice, one film, twelve pictures', () => {
  expect(whyNotAdd([part('audio')], 'audio')).toBe('MATERIAL.FULL')
  expect(whyNotAdd([part('audio')], 'video')).toBeNull()
  expect(
    whyNotAdd(
      Array.from({ length: 11 }, () => part('picture')),
      'picture',
    ),
  ).toBeNull()
  expect(
    whyNotAdd(
      Array.from({ length: 12 }, () => part('picture')),
      'picture',
    ),
  ).toBe('MATERIAL.FULL')
})

test('a picture stands behind its paragraph, and at the end when the text became shorter', () => {
  const kinds = (body: string, ...afters: number[]) =>
    laidOut(
      body,
      afters.map((after) => part('picture', after)),
    ).map(({ text, picture }) => text ?? picture.after)
  expect(kinds('一\n二', 0, 1, 2)).toEqual([0, '一', 1, '二', 2])
  expect(kinds('一', 9)).toEqual(['一', 9])
  expect(kinds('', 3)).toEqual([3])
  expect(laidOut('一', [part('audio')])).toEqual([{ text: '一' }])
})

test('everything written is checked, in pieces that WeChat takes', () => {
  const texts = textsToCheck(
    draft({ body: '好'.repeat(5000), links: [{ words: '看这里', url: 'https://a.cn' }] }),
    [part('picture')],
  )
  expect(texts.map(({ length }) => length <= 2500)).toEqual([true, true, true])
  expect(texts.join('')).toContain('看这里')
  expect(texts.join('').match(/好/g)).toHaveLength(5000)
})

test('a link leads to a host of the list or below it, and to nothing that only looks like one', () => {
  const hosts = ['gov.cn', 'news.cn']
  for (const url of ['https://www.gov.cn/x', 'https://gov.cn', 'https://A.NEWS.cn/1'])
    expect([url, isKnownHost(url, hosts)]).toEqual([url, true])
  for (const url of [
    'https://evilgov.cn',
    'https://gov.cn.evil.com/',
    'http://gov.cn',
    'https://evil.com/?gov.cn',
    '',
  ])
    expect([url, isKnownHost(url, hosts)]).toEqual([url, false])
  expect(strangeLink({ links: [{ words: '好', url: 'https://evil.com' }], videoLink: '' }, hosts)).toBe(
    'draft.links.0.url',
  )
  expect(strangeLink({ links: [], videoLink: 'https://evil.com' }, hosts)).toBe('draft.videoLink')
  expect(strangeLink({ links: [], videoLink: '' }, hosts)).toBeNull()
})
