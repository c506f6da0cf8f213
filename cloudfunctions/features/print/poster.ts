import { whenWords } from '@/domain/calendar'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { wallScene } from '@/cloudfunctions/features/org/place'

import { codeFor, codeImage, line, toFile } from './paper'

const BRAND = 'A3201D'
const CODE_PIXELS = 480

/** A3, read from two metres away. The code opens the place's page, where this activity stands. */
export const posterOf = async (activity: ActivityDocument, now: string): Promise<Buffer> =>
  toFile('A3', [
    line(activity.typeName, 36, { color: BRAND, after: 10 }),
    line(activity.title, 60, { bold: true, after: 20 }),
    line(
      whenWords(activity.startsAt, activity.endsAt, now).replace(
        /^(今天|明天|后天|[本下]周.)（(.+?)）/,
        '$2',
      ),
      44,
      { bold: true },
    ),
    line(activity.place.name, 40),
    line(activity.place.address, 30, { after: 10 }),
    ...(activity.place.way ? [line(`怎么去：${activity.place.way}`, 26, { after: 16 })] : []),
    codeImage(await codeFor(wallScene(activity.orgId)), CODE_PIXELS),
    line(activity.signUp === 'none' ? '不用报名，来了就行' : '请用微信扫一扫，马上报名', 44, {
      bold: true,
      color: BRAND,
    }),
    line(`不会扫？请打电话 ${activity.contactPhone}`, 40, { bold: true }),
  ])

export const wallOf = async (place: { _id: string; name: string; phone: string }): Promise<Buffer> =>
  toFile('A3', [
    line(place.name, 60, { bold: true, color: BRAND, after: 10 }),
    line('活动报名 · 到场签到', 48, { after: 20 }),
    codeImage(await codeFor(wallScene(place._id)), CODE_PIXELS + 120),
    line('请用微信扫一扫', 54, { bold: true, color: BRAND, after: 16 }),
    line(`不会扫？请打电话 ${place.phone}`, 44, { bold: true }),
  ])
