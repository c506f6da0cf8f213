import sharp from 'sharp'

import type { InputOf, Path } from '@/types/kernel/contract'
import type { Part } from '@/types/dossier'

import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { named } from '../fixtures/city/named'
import { aDraft } from './open-activity'
import { uploadTo } from './storage'

export const organiser = openidOf('organiserTongan')
export const head = openidOf('head')
export const admin = openidOf('admin')
export const door = openidOf('doorStaff')

export const PLAN: Part = {
  ...{ what: 'plan', aim: '教会老人防骗', steps: '先讲案例，再问答', emergency: '有人不舒服打120' },
  hosts: [{ role: 'lead', name: '同安区退服中心' }],
}
export const BUDGET: Part = {
  what: 'budget',
  lines: [
    { key: 'a', kind: 'lecture', words: '市中医院专家', planned: 80_000, actual: null },
    { key: 'b', kind: 'car', words: '中巴一辆', planned: 60_000, actual: null },
  ],
}
export const LOGISTICS: Part = {
  ...{ what: 'logistics', helpers: [{ name: '洪伟民', duty: '签到' }], departsAt: null },
  equipment: [
    { key: 'chair', name: '折叠椅', count: 20 },
    { key: 'mike', name: '话筒', count: 2 },
  ],
  ...{ vehicle: '中巴', driver: '苏师傅', driverPhone: '' },
}
export const SURVEY: Part = {
  ...{ what: 'survey', power: '祠堂有插座', toilets: '祠堂后面', seats: '自带20把' },
  ...{ shade: '有雨棚', parking: '村口', more: '' },
}

/** A draft of 同安. */
export const aSession = async (world: World): Promise<string> => {
  const { id } = await world.call(organiser, 'activity.create', {
    ...{ orgId: named.orgs.tongan, draft: aDraft({ capacity: 20 }) },
  })
  return id
}

/** Everything one may do with one dossier, as the organiser unless said otherwise. */
export const paperwork = (world: World, activityId: string) => {
  const call = <P extends Path>(
    path: P,
    input: Omit<InputOf<P>, 'activityId'>,
    by = organiser,
    tap?: string,
  ) => world.call(by, path, { activityId, ...input } as never, tap)

  return {
    get: (by = organiser) => world.call(by, 'dossier.get', { activityId }),
    save: (part: Part, rev = 0, tap?: string) => call('dossier.save', { part, rev }, organiser, tap),
    ask: (by = organiser, tap?: string) => call('dossier.ask', {}, by, tap),
    decide: (rev: number, yes = true, by = head) =>
      call('dossier.decide', { rev, yes, reason: yes ? '' : '车费太高' }, by),
    refused: (by: string, rev: number) =>
      world.refusal(by, 'dossier.decide', { activityId, rev, yes: true, reason: '' }),
  }
}

/** Planned and asked for; answers the revision that the head reads. */
export const asked = async (world: World, activityId: string): Promise<number> => {
  const { save, ask, get } = paperwork(world, activityId)
  await save(PLAN)
  await save(BUDGET)
  await ask()
  return (await get(head)).approval.rev
}

const bytes = sharp({ create: { width: 60, height: 40, channels: 3, background: '#fed' } })
  .jpeg()
  .toBuffer()

/** As a phone brings a photo: announced, uploaded, re-encoded; it waits for the dossier. */
export const keptPhoto = async (world: World, activityId: string, by = organiser): Promise<string> => {
  const { path } = await world.call(by, 'print.inbox', { activityId })
  const inbox = await uploadTo(world, by, path, await bytes)
  return (await world.call(by, 'print.keepPhoto', { activityId, inbox })).fileId
}
