import { unzipSync } from 'fflate'
import jsQR from 'jsqr'
import sharp from 'sharp'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { toBeCalled } from './call-world'
import { makePhones } from './phones'
import { rosterOf } from './state'
import { uploadTo } from './storage'

const door = openidOf('doorStaff')
const activityId = named.activities.daxiangLecture

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const download = async (url: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(url)).arrayBuffer())

const wordFile = async (url: string) => {
  const files = unzipSync(await download(url))
  const picture = Object.entries(files).find(([name]) => name.startsWith('word/media/'))?.[1]
  return { xml: new TextDecoder().decode(files['word/document.xml']), picture }
}

const textOf = (xml: string): string => xml.replaceAll(/<[^>]+>/g, '')

const scanned = async (picture: Uint8Array | undefined): Promise<string | undefined> => {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

test('the poster says what, when, where and whom to phone, and its code opens the place', async () => {
  const { name, url } = await world.call(door, 'print.poster', { activityId })

  const { xml, picture } = await wordFile(url)

  expect(name).toMatch(/^海报_.*\.docx$/)
  for (const words of ['大乡村', '上午9:00', '请用微信扫一扫', '不会扫？请打电话'])
    expect(textOf(xml)).toContain(words)
  expect(await scanned(picture)).toBe(`${world.url}/#/pages/home/index?scene=p%3D${named.orgs.daxiang}`)
  expect(xml).toContain('w:w="16840"')
})

test('the sign-in sheet lists everybody registered and ten blank rows, in at least 14 points', async () => {
  const { url } = await world.call(door, 'print.signInSheet', { activityId })

  const { xml } = await wordFile(url)

  const rows = xml.split('<w:tr>').length - 1 || xml.split('<w:tr ').length - 1
  expect(rows).toBe(1 + Object.keys(rosterOf(world, activityId).held).length + 10)
  const sizes = [...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, half]) => Number(half) / 2)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14)
  expect(textOf(xml)).toContain('电话后四位')
  expect(xml).not.toMatch(/100\d{8}/)
})

const upload = async (openid: string, bytes: Uint8Array): Promise<string> => {
  const { path } = await world.call(openid, 'print.inbox', { activityId })
  return uploadTo(world, openid, path, bytes)
}

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'

const photo = () =>
  sharp({ create: { width: 2600, height: 1200, channels: 3, background: '#ffeecc' } })
    .withExif({ IFD3: { GPSLatitude: '24/1 44/1 0/1' } })
    .jpeg()
    .toBuffer()

test('a photo of the sheet is kept without its place and time, at most 2,000 pixels wide, and leaves the inbox', async () => {
  const inbox = await upload(door, await photo())

  const { fileId } = await world.call(door, 'print.keepPhoto', { activityId, inbox })
  const counts = await world.call(door, 'checkin.paper', { activityId, absent: [], photo: fileId })

  expect(counts.named).toBe(41)
  expect(rosterOf(world, activityId).paperPhotos).toEqual([fileId])
})

test('what is no photo is refused, and somebody else’s inbox looks like nothing', async () => {
  const text = await upload(door, new TextEncoder().encode('<html>'))
  const foreign = await upload(openidOf('admin'), await photo())
  const path = `inbox/${door}/${newRequest()}`
  const unannounced = await uploadTo(world, door, path, await photo())

  const drawing = await upload(door, new TextEncoder().encode(DRAWING))

  expect(await world.refusal(door, 'print.keepPhoto', { activityId, inbox: text })).toBe('FILE.TYPE')
  expect(await world.refusal(door, 'print.keepPhoto', { activityId, inbox: drawing })).toBe('FILE.TYPE')
  expect(await world.refusal(door, 'print.keepPhoto', { activityId, inbox: foreign })).toBe('NOT_FOUND')
  expect(await world.refusal(door, 'print.keepPhoto', { activityId, inbox: unannounced })).toBe('NOT_FOUND')
})

test('the list of a bus has full numbers and boxes to tick, for a stated reason, and is written down; door staff has none', async () => {
  const organiser = openidOf('organiserTongan')
  const reason = '带队的人在车门口点名'

  const { name, url } = await world.call(organiser, 'print.busList', { activityId, reason })

  const { xml } = await wordFile(url)
  expect(name).toMatch(/^上车名单_.*\.docx$/)
  for (const words of ['还没分车，', '人', '上车', '下车', '返程']) expect(textOf(xml)).toContain(words)
  expect(textOf(xml)).toMatch(/100\d{8}/)
  const [event] = world.cloud.database.peek('events', { query: { action: 'print.busList', outcome: 'ok' } })
  expect(event?.whose).toHaveLength(Object.keys(rosterOf(world, activityId).held).length)
  expect(await world.refusal(door, 'print.busList', { activityId, reason })).toBe('FORBIDDEN')
})

test('the call list carries full numbers, what to say and room for the result, for a reason that is written down', async () => {
  const organiser = openidOf('organiserTongan')
  const phones = await makePhones(world, 2)
  const calledOff = await toBeCalled(world, phones, { title: '采茶' })

  const input = { activityId: calledOff, reason: '给打电话的同事' }
  const { name, url } = await world.call(organiser, 'print.callList', input)

  const { xml } = await wordFile(url)
  expect(name).toMatch(/^打电话名单_.*\.docx$/)
  for (const words of ['结果', '“采茶”取消了']) expect(textOf(xml)).toContain(words)
  expect(textOf(xml).match(/100\d{8}/g)).toHaveLength(2)
  const [event] = world.cloud.database.peek('events', { query: { action: 'print.callList', outcome: 'ok' } })
  expect([...(event?.whose as string[])].sort()).toEqual(phones.map(({ personId }) => personId).sort())
})
