import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { plusMinutes } from '@/domain/calendar'

import { rosterOf } from '../cloud/state'
import type { World } from '../world'
import { newRequest } from '../world'
import type { Somebody } from './crowd'

export const ORGANISER = 'oBenchOrganiser'

type Answer = Promise<{ ok: boolean; code?: string }>

/** One write at a moment where it decides about places, with the people it concerns. */
export interface Scene {
  name: string
  path: string
  capacity: number
  over?: (now: string) => Partial<ActivityDocument>
  prepare: (stage: Stage) => Promise<unknown>
  act: (stage: Stage, requestId: string) => Answer
}

export interface Stage {
  world: World
  activityId: string
  crowd: readonly Somebody[]
  join: (i: number, couple?: boolean) => Promise<unknown>
}

const one = ({ crowd }: Stage, i: number): Somebody => {
  const found = crowd[i]
  if (!found) throw new Error(`no phone ${i}`)
  return found
}

export const joining = (stage: Stage, i: number, couple: boolean, requestId = newRequest()) => {
  const { openid, personId, spouseId } = one(stage, i)
  const input = { activityId: stage.activityId, personId, withIds: couple ? [spouseId] : [], waits: true }
  return stage.world.ask(openid, 'registration.create', input, requestId)
}

const cancelling = (stage: Stage, i: number, requestId = newRequest()) => {
  const { openid, personId } = one(stage, i)
  const input = { activityId: stage.activityId, personId, together: true }
  return stage.world.ask(openid, 'registration.cancel', input, requestId)
}

const firstInLine = ({ world, activityId }: Stage): string => rosterOf(world, activityId).line[0]?.id ?? ''

/** Whom a decision was about: its repetition is about the same. */
const ASKED = new Map<string, string>()

/** Everything that decides about places. */
export const SCENES: Scene[] = [
  {
    name: 'a couple that takes places',
    path: 'registration.create',
    capacity: 4,
    prepare: () => Promise.resolve(),
    act: (stage, id) => joining(stage, 0, true, id),
  },
  {
    name: 'a couple that goes into the line',
    path: 'registration.create',
    capacity: 2,
    prepare: ({ join }) => join(0),
    act: (stage, id) => joining(stage, 1, true, id),
  },
  {
    name: 'a cancellation that promotes',
    path: 'registration.cancel',
    capacity: 2,
    prepare: async ({ join }) => {
      await join(0, true)
      await join(1, true)
      await join(2)
    },
    act: (stage, id) => cancelling(stage, 0, id),
  },
  {
    name: 'a yes to an offer',
    path: 'registration.accept',
    capacity: 2,
    over: () => ({ promotion: 'offer' }),
    prepare: async (stage) => {
      await stage.join(0, true)
      await stage.join(1, true)
      await cancelling(stage, 0)
    },
    act: (stage, id) => {
      const { openid, personId } = one(stage, 1)
      const input = { activityId: stage.activityId, personId }
      return stage.world.ask(openid, 'registration.accept', input, id)
    },
  },
  {
    name: 'a place handed to the spouse',
    path: 'registration.transfer',
    capacity: 1,
    prepare: async ({ join }) => {
      await join(0)
      await join(1)
    },
    act: (stage, id) => {
      const { openid, personId, spouseId: toId } = one(stage, 0)
      const input = { activityId: stage.activityId, personId, toId }
      return stage.world.ask(openid, 'registration.transfer', input, id)
    },
  },
  {
    name: 'a draw',
    path: 'places.draw',
    capacity: 2,
    over: (now) => ({ signUp: 'lottery', closesAt: plusMinutes(now, 10) }),
    prepare: async ({ world, join }) => {
      for (const i of [0, 1, 2]) await join(i, i === 1)
      world.cloud.clock.advance(11 * 60_000)
    },
    act: ({ world, activityId }, id) => world.ask(ORGANISER, 'places.draw', { activityId }, id),
  },
  {
    name: 'a yes of staff',
    path: 'places.decide',
    capacity: 2,
    over: () => ({ signUp: 'review' }),
    prepare: async ({ join }) => {
      await join(0, true)
      await join(1)
    },
    act: (stage, id) => {
      const code = ASKED.get(stage.activityId) ?? firstInLine(stage)
      ASKED.set(stage.activityId, code)
      return stage.world.ask(
        ORGANISER,
        'places.decide',
        { activityId: stage.activityId, code, yes: true },
        id,
      )
    },
  },
  {
    name: 'a place added by staff',
    path: 'places.enrol',
    capacity: 1,
    prepare: async ({ join }) => {
      await join(0)
      await join(1)
    },
    act: (stage, id) => {
      const input = { activityId: stage.activityId, personId: one(stage, 2).personId, extra: true }
      return stage.world.ask(ORGANISER, 'places.enrol', input, id)
    },
  },
]
