import { unzipSync } from 'fflate'

import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import {
  aSession,
  asked,
  BUDGET,
  door,
  head,
  keptPhoto,
  LOGISTICS,
  organiser,
  paperwork,
} from './dossier-steps'
import { isStored } from './storage'
import { tickLater } from './stops'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 120, threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const stored = (activityId: string) => world.cloud.database.peek('dossiers', { query: { _id: activityId } })

describe('photos', () => {
  const add = (activityId: string, fileId: string, over = {}) => ({
    ...{ activityId, fileId, kind: 'wide' as const, line: null, shy: false, ...over },
  })

  test('a photo is attached once and stays; a file id that was made up is nothing', async () => {
    const activityId = await aSession(world)
    const fileId = await keptPhoto(world, activityId)
    const tap = newRequest()

    await world.call(organiser, 'dossier.addPhoto', add(activityId, fileId), tap)
    await world.call(organiser, 'dossier.addPhoto', add(activityId, fileId), tap)
    await world.call(organiser, 'dossier.addPhoto', add(activityId, fileId))

    const [photo, ...others] = (await paperwork(world, activityId).get()).photos
    expect([photo?.kind, others]).toEqual(['wide', []])
    const { items } = await world.call(head, 'dossier.photos', { activityId })
    expect((await fetch(items[0]?.url ?? '')).status).toBe(200)
    expect(await world.refusal(organiser, 'dossier.addPhoto', add(activityId, 'cloud://x/y.jpg'))).toBe(
      'NOT_FOUND',
    )
    const mark = { activityId, photoId: photo?.id ?? '', shy: true }
    await world.call(door, 'dossier.markPhoto', mark)
    expect((await paperwork(world, activityId).get()).photos).toMatchObject([{ shy: true }])
    await world.call(organiser, 'dossier.dropPhoto', { activityId, photoId: mark.photoId })
    expect(await isStored(world, fileId)).toBe(false)
  })

  test('a receipt belongs to a line of the budget', async () => {
    const activityId = await aSession(world)
    await paperwork(world, activityId).save(BUDGET)
    const fileId = await keptPhoto(world, activityId)
    const receipt = (line: string) => add(activityId, fileId, { kind: 'receipt', line })

    expect(await world.refusal(organiser, 'dossier.addPhoto', receipt('zz'))).toBe('NOT_FOUND')
    await world.call(organiser, 'dossier.addPhoto', receipt('a'))
    expect((await paperwork(world, activityId).get()).photos).toMatchObject([{ line: 'a' }])
  })

  test('a call stopped after the photo was attached leaves it there for good', async () => {
    const activityId = await aSession(world)
    const fileId = await keptPhoto(world, activityId)
    // Calls: who, receipt, scope, upload, dossier, write; the next would drop the upload's record.
    world.cloud.faults.add({ function: 'api', at: 7, when: 'before', do: 'stop' })
    await world.ask(organiser, 'dossier.addPhoto', add(activityId, fileId)).catch(() => 'killed')
    world.cloud.faults.clear()
    expect(stored(activityId)).toMatchObject([{ photos: [{ fileId }] }])

    world.cloud.clock.advance(48 * 3_600_000 + 6 * 60_000)
    await tickLater(world)

    expect(await isStored(world, fileId)).toBe(true)
  })
})

test('the paper has the plan, who agreed, the sums and the notes; who did not want to be on a photo is not on it', async () => {
  const activityId = await aSession(world)
  const { decide } = paperwork(world, activityId)
  await decide(await asked(world, activityId))
  await paperwork(world, activityId).save(LOGISTICS)
  await world.call(head, 'dossier.addNote', { activityId, text: '带两个音箱' })
  for (const shy of [false, true]) {
    const fileId = await keptPhoto(world, activityId)
    await world.call(organiser, 'dossier.addPhoto', {
      ...{ activityId, fileId, kind: 'wide', line: null, shy },
    })
  }

  const { name, url } = await world.call(head, 'print.dossier', { activityId })
  const files = unzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer()))
  const text = new TextDecoder().decode(files['word/document.xml']).replaceAll(/<[^>]+>/g, '')

  expect(name).toBe('一活动一档_冬季养生讲座_2026-12-05.docx')
  const said = [
    '教会老人防骗',
    '郭清源同意',
    '1400.00',
    '还有 2 笔没写',
    '折叠椅',
    '带两个音箱',
    '有人不愿出镜',
  ]
  for (const words of said) expect(text).toContain(words)
  expect(Object.keys(files).filter((file) => file.startsWith('word/media/'))).toHaveLength(1)
})
