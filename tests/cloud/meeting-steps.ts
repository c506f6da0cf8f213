import sharp from 'sharp'

import type { InputOf } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { uploadTo } from './storage'

export const secretary = openidOf('secretary')
export const admin = openidOf('admin')
export const orgId = named.orgs.firstBranch

/** Sunday, 22 November 2026, 9:00 in Xiamen; a world begins at 8:00. */
export const AT = '2026-11-22T01:00:00.000Z'
export const BEGUN = new Date('2026-11-22T03:00:00.000Z')

export const planOf = (over: Partial<InputOf<'meeting.plan'>['plan']> = {}) => ({
  ...{ kinds: ['day' as const], theme: '学习红色故事', startsAt: AT, place: '党员活动室' },
  ...{ chair: '郑国梁', recorder: '', whom: 'all' as const, personIds: [], ...over },
})

export const aMeeting = async (world: World, over: Parameters<typeof planOf>[0] = {}): Promise<string> =>
  (await world.call(secretary, 'meeting.plan', { orgId, plan: planOf(over) })).id

export const got = (world: World, meetingId: string, by = secretary) =>
  world.call(by, 'meeting.get', { meetingId })

export const marksOf = async (world: World, meetingId: string) =>
  Object.fromEntries((await got(world, meetingId)).marks.map(({ personId, what }) => [personId, what]))

export const mark = (
  world: World,
  meetingId: string,
  personId: string,
  marking: InputOf<'meeting.mark'>['mark'],
  by = secretary,
) => world.call(by, 'meeting.mark', { meetingId, personId, mark: marking })

const bytes = sharp({ create: { width: 60, height: 80, channels: 3, background: '#fed' } })
  .jpeg()
  .toBuffer()

/** As a phone brings a page of the book: announced, uploaded, re-encoded; it waits for the record. */
export const keptPage = async (world: World, meetingId: string): Promise<string> => {
  const { path } = await world.call(secretary, 'print.pageInbox', { meetingId })
  const inbox = await uploadTo(world, secretary, path, await bytes)
  return (await world.call(secretary, 'print.keepPage', { meetingId, inbox })).fileId
}

export const addPage = async (world: World, meetingId: string) =>
  world.call(secretary, 'meeting.addPage', { meetingId, fileId: await keptPage(world, meetingId) })

export const confirm = async (world: World, meetingId: string, tap?: string) => {
  const { rev, ticks } = await got(world, meetingId)
  return world.ask(secretary, 'meeting.confirm', { meetingId, rev, ticks }, tap)
}

/** Held, recorded and confirmed. */
export const confirmed = async (world: World, over: Parameters<typeof planOf>[0] = {}): Promise<string> => {
  const meetingId = await aMeeting(world, over)
  await addPage(world, meetingId)
  expect(await confirm(world, meetingId)).toMatchObject({ ok: true })
  return meetingId
}
