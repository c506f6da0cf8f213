import type { NoticeDocument } from '@/cloudfunctions/features/notice/document'
import { peopleIn } from '@/domain/notice'
import type { InputOf } from '@/types/kernel/contract'
import type { Notice } from '@/types/notice-shapes'

import { named } from '../fixtures/city/named'
import { demoTemplates } from '../fixtures/city/templates'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { messagesOf } from './message-steps'
import { tickLater } from './stops'

export const writer = openidOf('organiserTongan')
export const TEMPLATE = demoTemplates.notice.id

type Draft = InputOf<'notice.create'>['draft']

export const aNoticeDraft = (over: Partial<Draft> = {}): Draft => ({
  ...{ title: '停水通知', body: '大乡村的各位：\n明天上午停水。', sign: false, callIfMissed: true },
  audience: { kind: 'org', orgId: named.orgs.daxiang, born: null },
  ...over,
})

export const draftNotice = async (world: World, over: Partial<Draft> = {}): Promise<string> =>
  (await world.call(writer, 'notice.create', { orgId: named.orgs.tongan, draft: aNoticeDraft(over) })).id

export const revOf = async (world: World, noticeId: string): Promise<number> =>
  (await world.call(writer, 'notice.open', { noticeId })).rev

/** Written and published; nobody is listed before the next tick. */
export const publishNotice = async (world: World, over: Partial<Draft> = {}): Promise<string> => {
  const noticeId = await draftNotice(world, over)
  await world.call(writer, 'notice.publish', { noticeId, rev: 1, at: null })
  return noticeId
}

export const JOBS = 'notice-expand message-send'

/** Everybody is listed and told, as far as that goes. */
export const delivered = (world: World) => tickLater(world, JOBS)

export const opened = (world: World, noticeId: string): Promise<Notice> =>
  world.call(writer, 'notice.open', { noticeId })

export const noticeIn = ({ cloud }: World, _id: string): NoticeDocument =>
  cloud.database.peek('notices', { query: { _id } })[0] as unknown as NoticeDocument

/** Whose people these are, by the city's own list. */
export const peopleAt = ({ cloud }: World, orgId: string): string[] =>
  cloud.database
    .peek('persons', { query: { ancestors: orgId, removedAt: null, mergedInto: null }, limit: 5000 })
    .map(({ _id }) => String(_id))

/** WeChat will take so many notices for this phone, and we know it. */
export const consentsTo = async (
  world: World,
  openid: string,
  noticeId: string,
  times = 1,
): Promise<void> => {
  for (let i = 0; i < times; i += 1) {
    world.cloud.credits.give(openid, TEMPLATE)
    const answers = [{ id: TEMPLATE, answer: 'accept' as const }]
    await world.call(openid, 'notice.granted', { noticeId, answers })
  }
}

/** How often WeChat took each telling of the notice for a person: by name, since a couple shares a phone. */
const sentTwice = (world: World, noticeId: string): string[] => {
  const got = new Map<string, number>()
  for (const { openid, page, data } of world.cloud.messages()) {
    if (!page.includes(noticeId)) continue
    const key = `${openid} ${data['name4'] ?? ''}`
    got.set(key, (got.get(key) ?? 0) + 1)
  }
  const claims = messagesOf(world, noticeId).filter(({ claimedAt }) => claimedAt !== null).length
  const all = [...got.values()].reduce((sum, times) => sum + times, 0)
  return all > claims ? [`${all} sent for ${claims} claims`] : []
}

/** What must hold of a notice that was told and is at rest: everybody stands in exactly one place, once. */
export const noticeWrongs = async (
  world: World,
  noticeId: string,
  addressees: readonly string[],
): Promise<string[]> => {
  const { tally, listing } = await opened(world, noticeId)
  const { telling } = noticeIn(world, noticeId)
  const now = messagesOf(world, noticeId).filter(({ version }) => version === String(telling))
  const listed = new Set(now.map(({ personId }) => personId))
  return [
    ...(listing ? ['still being listed'] : []),
    ...addressees.flatMap((id) => (listed.has(id) ? [] : [`not accounted for: ${id}`])),
    ...(peopleIn(tally) === now.length ? [] : [`${peopleIn(tally)} in the tally, ${now.length} messages`]),
    ...messagesOf(world, noticeId).flatMap(({ _id, version, state }) =>
      version !== String(telling) && ['due', 'unreachable', 'refused', 'unknown'].includes(state)
        ? [`${_id} of an earlier telling is ${state}`]
        : [],
    ),
    ...sentTwice(world, noticeId),
  ]
}
