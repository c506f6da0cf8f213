import type { AsksDraft } from '@/types/asks'
import type { Part } from '@/types/signup'

import type { SignupDocument } from '@/cloudfunctions/features/signup/document'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { openActivity } from './open-activity'

export const daughter = openidOf('daughter')
export const father = named.persons.father
export const organiser = openidOf('organiserTongan')

export const asking = (over: Partial<AsksDraft>): AsksDraft => ({
  ...{ pledge: null, contact: false, family: false, insured: null, questions: [] },
  ...{ ages: null, mobility: null, livesIn: null, memberOf: null },
  ...over,
})

export const EVERYTHING: AsksDraft = asking({
  pledge: '我身体适合出行，听从安排。',
  contact: true,
  family: true,
  insured: { from: 18, to: 80 },
  questions: [
    { id: 'q1', words: '在哪里上车', kind: 'one', options: ['镇政府', '大乡村口'], required: true },
    { id: 'q2', words: '忌口', kind: 'several', options: ['海鲜', '辣', '猪肉'], required: false },
    { id: 'q3', words: '还有什么要说', kind: 'text', options: [], required: false },
  ],
})

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** An ID number of nobody: its area code does not exist. `born`: YYYYMMDD. */
export const anIdNumber = (born: string, serial = 1): string => {
  const digits = `000000${born}${String(serial).padStart(3, '0')}`
  const sum = WEIGHTS.reduce((all, weight, i) => all + weight * Number(digits.charAt(i)), 0)
  return `${digits}${'10X98765432'.charAt(sum % 11)}`
}

/** A trip on 2026-12-05 with 20 places, published. */
export const aTrip = (world: World, asks: AsksDraft): Promise<string> =>
  openActivity(world, { title: '一日研学', capacity: 20, asks })

/** The daughter takes a place for her father. */
export const taken = async (world: World, asks: AsksDraft): Promise<string> => {
  const activityId = await aTrip(world, asks)
  await world.call(daughter, 'registration.create', { activityId, personId: father })
  return activityId
}

export const versionOf = async (world: World, activityId: string): Promise<string> =>
  (await world.call(daughter, 'activity.get', { activityId })).asks?.pledge?.version ?? ''

export const answers = (world: World, activityId: string) => ({
  give: (part: Part, openid = daughter, requestId?: string) =>
    world.call(openid, 'signup.answer', { activityId, personId: father, part }, requestId),
  refused: (part: Part, openid = daughter) =>
    world.refusal(openid, 'signup.answer', { activityId, personId: father, part }),
})

export const signupOf = ({ cloud }: World, activityId: string): SignupDocument | undefined =>
  cloud.database.peek('signups', { query: { activityId } })[0] as unknown as SignupDocument | undefined
