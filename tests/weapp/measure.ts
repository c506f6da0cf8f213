import { statSync } from 'node:fs'
import path from 'node:path'

import { named } from '@/tests/fixtures/city/named'
import type { World } from '@/tests/world'
import { startWorld } from '@/tests/world'

import type { OpenPhone } from './host/open-phone'
import { openPhone } from './host/open-phone'
import { filesBelow, readFiles, WEAPP } from './host/package'
import type { AppJson } from './host/package'
import { byRole } from './host/find'
import { nameOf, textOf } from './host/view'

export interface WeappFigures {
  /** What crosses to the page until a list of 20 rows stands there. */
  firstSetDataBytes: number
  /** The same for a page of registrants on the desk. */
  registrantsSetDataBytes: number
  /** The largest setData that a tap on one row or choice causes. */
  tapSetDataBytes: number
  mainKiB: number
  largestSubpackageKiB: number
}

const CONFIRM = { activityId: named.activities.changqingPhone }

const ROWS = 20

const sizes = (): Pick<WeappFigures, 'mainKiB' | 'largestSubpackageKiB'> => {
  const { subPackages = [] } = JSON.parse(readFiles(WEAPP).get('app.json') ?? '{}') as AppJson
  const perRoot = new Map<string, number>()
  for (const file of filesBelow(WEAPP)) {
    const root = subPackages.find((one) => file.startsWith(`${one.root}/`))?.root ?? ''
    perRoot.set(root, (perRoot.get(root) ?? 0) + statSync(path.join(WEAPP, file)).size)
  }
  const kib = (bytes: number) => Math.round((bytes / 1024) * 10) / 10
  const main = perRoot.get('') ?? 0
  perRoot.delete('')

  return { mainKiB: kib(main), largestSubpackageKiB: kib(Math.max(0, ...perRoot.values())) }
}

const bytes = (phone: OpenPhone, from = 0): number[] =>
  phone.phone.setData.slice(from).map((one) => one.bytes)

/** The whole list of n rows arrives in one setData; 20 of them cost their share, and the page around them its own. */
const listBytes = async (world: World): Promise<number> => {
  const door = openPhone(world, {
    ...{ persona: 'doorStaff', path: 'features/checkin/pages/door/index' },
    query: { activityId: named.activities.daxiangLecture },
  })
  const rows = await door.until('the rows', (screen) => {
    const found = byRole(screen, 'checkbox').length
    return found >= ROWS && found
  })
  door.close()

  return Math.round((Math.max(...bytes(door)) * ROWS) / rows)
}

/** A page of registrants as staff see it, whatever number of rows it has. */
const registrantsBytes = async (world: World): Promise<number> => {
  const desk = openPhone(world, {
    ...{ persona: 'organiserTongan', path: 'features/desk/pages/registrants/index' },
    query: { activityId: named.activities.daxiangLecture },
  })
  await desk.until('the rows', (screen) => /名单[，（]/.test(textOf(screen)))
  desk.close()
  return Math.max(...bytes(desk))
}

/** Somebody else of the household, where one phone stands for two. */
const tapBytes = async (world: World): Promise<number> => {
  const phone = openPhone(world, {
    persona: 'couple',
    path: 'features/registration/pages/confirm/index',
    query: CONFIRM,
  })
  const choice = await phone.until('a choice', (screen) =>
    byRole(screen, 'radio').find((node) => node.attrs['ariaChecked'] !== true),
  )
  const before = phone.phone.setData.length

  await phone.taps(nameOf(choice))
  await phone.until('the choice', () => phone.phone.setData.length > before)
  phone.close()

  return Math.max(...bytes(phone, before))
}

/** For the bench: the built mini-program as it stands in dist/weapp, over a world of its own unless one is given. */
export const measureWeapp = async (given?: World): Promise<WeappFigures> => {
  const world = given ?? (await startWorld())
  try {
    return {
      firstSetDataBytes: await listBytes(world),
      registrantsSetDataBytes: await registrantsBytes(world),
      tapSetDataBytes: await tapBytes(world),
      ...sizes(),
    }
  } finally {
    if (!given) await world.stop()
  }
}
