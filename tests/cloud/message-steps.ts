import type { MessageDocument } from '@/cloudfunctions/features/message/document'
import { tellings } from '@/domain/message'
import type { MessageKind } from '@/types/settings'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import { demoTemplates } from '../fixtures/city/templates'
import type { World } from '../world'
import { rowsOf } from './state'
import { tickLater } from './stops'

export const organiser = openidOf('organiserTongan')

export const messagesOf = ({ cloud }: World, subjectId: string): MessageDocument[] =>
  cloud.database.peek('messages', {
    query: { subjectId },
    limit: 5000,
  }) as unknown as MessageDocument[]

/** `kind state` of each message of a person, sorted. */
export const saidTo = (world: World, activityId: string, personId: string): string[] =>
  messagesOf(world, activityId)
    .filter((each) => each.personId === personId)
    .map(({ kind, state }) => `${kind} ${state}`)
    .sort()

/** As a phone that taps 提醒我: WeChat keeps the consent, and we what it answered. */
export const consent = async (
  world: World,
  openid: string,
  activityId: string,
  kinds: readonly MessageKind[],
): Promise<void> => {
  const ids = [...new Set(kinds.map((kind) => demoTemplates[kind].id))]
  for (const id of ids) world.cloud.credits.give(openid, id)
  const answers = ids.map((id) => ({ id, answer: 'accept' as const }))
  await world.call(openid, 'message.granted', { activityId, answers })
}

export const leftOf = ({ cloud }: World, openid: string): unknown =>
  cloud.database.peek('credits', { query: { _id: openid } })[0]?.left

/** What WeChat took for a phone: title of each, by template. */
export const phoneOf = ({ cloud }: World, openid: string): string[] =>
  cloud
    .messages()
    .filter((each) => each.openid === openid)
    .map(({ templateId, data }) => `${templateId} ${data['thing1'] ?? ''}`)

/** Changes are planned a minute after they happened; two ticks, so that what one planned the next would have sent. */
export const rest = async (world: World): Promise<void> => {
  await tickLater(world)
  await tickLater(world)
}

/** Messages beyond what was due, to anybody; and people who are in none of sent, waiting, to call, told. */
export const wrongs = (world: World, activityId: string): string[] => {
  const now = world.cloud.clock.now().toISOString()
  const documents = messagesOf(world, activityId)
  const [activity] = world.cloud.database.peek('activities', { query: { _id: activityId } })
  const moved = activity?.moved as { at: Date; request: string; startedAt: Date } | undefined
  const move = moved && {
    ...{ request: moved.request, at: moved.at.toISOString(), startedAt: moved.startedAt.toISOString() },
  }
  const asText = (row: unknown) => JSON.parse(JSON.stringify(row)) as Parameters<typeof tellings>[0]

  const lost = rowsOf(world, activityId).flatMap((row) =>
    tellings(asText(row), move ?? null, now).flatMap(({ kind, version }) =>
      documents.some(({ _id }) => _id === `${row._id}.${kind}.${version}`)
        ? []
        : [`lost: ${row._id} ${kind}`],
    ),
  )

  const got = new Map<string, number>()
  for (const { openid, templateId, page } of world.cloud.messages()) {
    if (!page.includes(activityId)) continue
    const key = `${openid} ${templateId} ${page}`
    got.set(key, (got.get(key) ?? 0) + 1)
  }
  const meant = (key: string) =>
    documents.filter(({ kind, personId }) =>
      key.endsWith(` ${demoTemplates[kind].id} ${pageFor(activityId, personId)}`),
    )
  const twice = [...got].flatMap(([key, count]) => {
    const claimed = meant(key).filter(({ claimedAt }) => claimedAt !== null).length
    const sent = meant(key).filter(({ state }) => state === 'sent').length
    return count > claimed || count < sent ? [`${key}: ${count} of ${claimed}, ${sent} said to be sent`] : []
  })
  return [...lost, ...twice]
}

const pageFor = (activityId: string, personId: string): string =>
  `features/registration/pages/ticket/index?activityId=${activityId}&personId=${personId}`

/** Everybody may be written to without end: what a stop loses is then no credit. */
export const endlessCredits = async ({ cloud }: World, openid: string): Promise<void> => {
  const ids = [...new Set(Object.values(demoTemplates).map(({ id }) => id))]
  for (const id of ids) cloud.credits.give(openid, id, 1000)
  const left = Object.fromEntries(ids.map((id) => [id, 1000]))
  const [at, by] = [new Date(0), openid]
  await cloud.database.load('credits', [
    {
      ...{ _id: openid, v: 1, rev: 1, request: '', removedAt: null, left },
      ...{ createdAt: at, createdBy: by, updatedAt: at, updatedBy: by },
    },
  ])
}

/** So many messages a day as no setting allows: what a stop does is then not hidden by the daily bound. */
export const endlessDays = async ({ cloud }: World): Promise<void> => {
  const [root] = cloud.database.peek('settings', { query: { _id: named.orgs.xiamen } })
  const own = { ...(root?.own as object), messagesADay: 100_000 }
  await cloud.database.run('database.removeDocument', {
    ...{ collectionName: 'settings', queryType: 'WHERE', multi: true },
    query: JSON.stringify({ _id: named.orgs.xiamen }),
  })
  await cloud.database.load('settings', [{ ...root, own }])
}

export const tongan = named.orgs.tongan

/** Titles of a template's field: the longest, the shortest, and emoji of several code points. */
export const EXTREMES = [
  '文明健康知识讲座与智能手机运用培训'.repeat(3).slice(0, 40),
  '唱歌',
  '👨‍👩‍👧‍👦🎉🇨🇳'.repeat(2),
]
