import { LIMITS } from '@/types/kernel/limits'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { openActivity } from './open-activity'
import { isStored, uploadTo } from './storage'
import { tickLater } from './stops'
import { xlsxOf, xlsxParts, zipOf } from './xlsx-file'

const organiser = openidOf('organiserTongan')
const { daxiang, hongtang } = named.orgs
const quotas = [{ orgId: daxiang, places: 2 }]
const MINUTE = 60_000
/** 陈秀英 in the code page of Windows, as its 记事本 saves it. */
const GBK = Buffer.from('d0d5c3fb2cb1b8d7a20ab3c2d0e3d3a22cb4f8c0cfb0e9', 'hex')

let world: World
let activityId: string
beforeAll(async () => {
  world = await startWorld({ persons: 120 })
  activityId = await openActivity(world, { capacity: 4, quotas })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const uploaded = async (bytes: Uint8Array) => {
  const { path } = await world.call(organiser, 'lists.inbox', { activityId })
  return uploadTo(world, organiser, path, bytes)
}
const read = async (bytes: Uint8Array) =>
  world.call(organiser, 'lists.read', { activityId, inbox: await uploaded(bytes) })
const refused = async (bytes: Uint8Array) =>
  world.refusal(organiser, 'lists.read', { activityId, inbox: await uploaded(bytes) })
const text = (words: string) => Buffer.from(words)

describe('a table of people', () => {
  test('xlsx: shared texts, days as days, the value of a formula and never the formula, the first sheet one sees', async () => {
    const roll = await read(
      xlsxOf([
        ['姓名', '出生年月', '电话', '血型'],
        ['陈秀英', { day: 17_654 }, 13_800_001_234, 'A'],
        [{ formula: 'HYPERLINK("http://x","y")', value: '王建国' }, 1951, '', ''],
      ]),
    )

    expect(roll).toMatchObject({
      ignored: ['血型'],
      rows: [
        { line: 2, name: '陈秀英', birthYear: 1948, told: { phoneTail: '1234' } },
        { line: 3, name: '王建国', birthYear: 1951 },
      ],
    })
  })

  test.each([
    ['UTF-8', text('姓名,备注\n陈秀英,带老伴')],
    ['UTF-8 with its mark', text('\uFEFF姓名,备注\n陈秀英,带老伴')],
    ['GBK', GBK],
    ['UTF-16 with tabs', Buffer.from('\uFEFF姓名\t备注\n陈秀英\t带老伴', 'utf16le')],
  ])('csv as %s is read', async (_, bytes) => {
    expect((await read(bytes)).rows).toMatchObject([{ name: '陈秀英', people: 2 }])
  })

  test.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'TABLE.TYPE'],
    ['a Word file', zipOf({ 'word/document.xml': '<w/>' }), 'TABLE.TYPE'],
    ['an old or locked spreadsheet', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'TABLE.OLD'],
    ['half an xlsx', xlsxOf([['姓名'], ['陈秀英']]).slice(0, 200), 'TABLE.DAMAGED'],
    ['no heading 姓名', text('陈秀英,1948'), 'TABLE.NO_NAMES'],
    ['too many bytes', Buffer.alloc(LIMITS.tableBytes + 1, 'a'), 'TABLE.TOO_LARGE'],
    ['too many cells', text(','.repeat(LIMITS.tableCells)), 'TABLE.TOO_LARGE'],
  ])('%s is refused in words', async (_, bytes, code) => {
    expect(await refused(bytes)).toBe(code)
  })

  test('a small file that unpacks to a huge one is not unpacked, whatever it says of itself', async () => {
    const parts = xlsxParts([['姓名'], ['陈秀英']])
    const bomb = zipOf({ ...parts, 'xl/sharedStrings.xml': 'a'.repeat(LIMITS.tableUnpacked + 1) })
    expect(bomb.length).toBeLessThan(LIMITS.tableBytes)
    expect(await refused(bomb)).toBe('TABLE.TOO_LARGE')

    const lying = Buffer.from(bomb)
    const size = Buffer.alloc(4)
    size.writeUInt32LE(LIMITS.tableUnpacked + 1)
    for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size)) lying.writeUInt32LE(10, at)
    expect(await refused(lying)).toBe('TABLE.DAMAGED')
  })

  test.each([
    [
      'entities that grow',
      '<!DOCTYPE s [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>',
    ],
    ['no XML', '<sst><si>'],
  ])('%s: damaged', async (_, shared) => {
    const parts = xlsxParts([['姓名'], ['陈秀英']])
    expect(await refused(zipOf({ ...parts, 'xl/sharedStrings.xml': shared }))).toBe('TABLE.DAMAGED')
  })

  test('a cell far out does not make a table of millions', async () => {
    const parts = xlsxParts([['姓名'], ['陈秀英']])
    const sheet = 'xl/worksheets/sheet2.xml'
    const far = (cell: string) => (parts[sheet] ?? '').replace('</sheetData>', `${cell}</sheetData>`)

    const below = far('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')
    expect(await refused(zipOf({ ...parts, [sheet]: below }))).toBe('TABLE.TOO_LARGE')
    const aside = far('<row r="3"><c r="XFD3"><v>1</v></c></row>')
    expect((await read(zipOf({ ...parts, [sheet]: aside }))).rows).toHaveLength(1)
  })
})

describe('the file itself', () => {
  test('is announced once a tap, read again as often as asked, and gone after an hour', async () => {
    const tap = newRequest()
    const { path } = await world.call(organiser, 'lists.inbox', { activityId }, tap)
    expect(await world.call(organiser, 'lists.inbox', { activityId }, tap)).toEqual({ path })
    const inbox = await uploadTo(world, organiser, path, text('姓名\n陈秀英'))
    const before = world.cloud.database.peek('registrations').length

    const ask = { activityId, inbox }
    expect(await world.call(organiser, 'lists.read', ask)).toEqual(
      await world.call(organiser, 'lists.read', ask),
    )
    expect(world.cloud.calls().at(-1)?.databaseCalls).toBeLessThanOrEqual(3)
    expect(world.cloud.database.peek('registrations')).toHaveLength(before)

    world.cloud.clock.advance(66 * MINUTE)
    expect(await world.refusal(organiser, 'lists.read', ask)).toBe('NOT_FOUND')
    await tickLater(world)
    expect(await isStored(world, inbox)).toBe(false)
  })

  test('somebody else’s, another activity’s and one made up are not there', async () => {
    const inbox = await uploaded(text('姓名\n陈秀英'))
    const other = await openActivity(world, { capacity: 4 })
    const admin = openidOf('admin')

    expect(await world.refusal(admin, 'lists.read', { activityId, inbox })).toBe('NOT_FOUND')
    expect(await world.refusal(organiser, 'lists.read', { activityId: other, inbox })).toBe('NOT_FOUND')
    const never = inbox.replace(/[^/]+$/, 'ZZZZZZZZZZZZZZZZ')
    expect(await world.refusal(organiser, 'lists.read', { activityId, inbox: never })).toBe('NOT_FOUND')
  })

  test('a community reads its own list only where it was given places', async () => {
    const asked = (orgId: string) => ({ activityId, orgId })
    const { path } = await world.call(organiser, 'lists.inbox', asked(daxiang))
    const inbox = await uploadTo(world, organiser, path, text('姓名\n陈秀英'))

    const { rows } = await world.call(organiser, 'lists.read', { ...asked(daxiang), inbox })
    expect(rows).toHaveLength(1)
    expect(await world.refusal(organiser, 'lists.inbox', asked(hongtang))).toBe('NOT_FOUND')
  })

  test('an announcement stopped before or after any database call is finished by the next try', async () => {
    const moments = [
      ...[1, 2, 3, 4].map((at) => ({ at, when: 'before' as const })),
      { at: 4, when: 'after' as const },
    ]
    for (const moment of moments) {
      const tap = newRequest()
      world.cloud.faults.add({ function: 'files', ...moment, do: 'stop' })
      await world.ask(organiser, 'lists.inbox', { activityId }, tap).catch(() => null)
      world.cloud.faults.clear()

      const { path } = await world.call(organiser, 'lists.inbox', { activityId }, tap)
      const inbox = await uploadTo(world, organiser, path, text('姓名\n陈秀英'))
      expect((await world.call(organiser, 'lists.read', { activityId, inbox })).rows).toHaveLength(1)
    }
  })
})
