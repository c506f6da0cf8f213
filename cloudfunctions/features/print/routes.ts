import { print } from '@/types/print'

import { dayOf } from '@/domain/calendar'
import { kindsWords } from '@/domain/meeting-words'

import { sheetLines } from '@/cloudfunctions/features/delivery/sheet'
import { viewOf } from '@/cloudfunctions/features/gift/list'
import { callLines } from '@/cloudfunctions/features/call/lines'
import { comingRows } from '@/cloudfunctions/features/registration/coming-rows'
import { publishedMaterial } from '@/cloudfunctions/features/material/out'
import { personsOf } from '@/cloudfunctions/features/person/on-the-books'
import { busPlan } from '@/cloudfunctions/features/rollcall/plan'
import { announce, inboxPath } from '@/cloudfunctions/features/upload/announce'
import { implement } from '@/cloudfunctions/kit/context'

import { deliverySheetOf } from './delivery-sheet'
import { dossierPaper } from './dossier-paper'
import { busListOf } from './bus-list'
import { callListOf } from './call-list'
import { giftSheetOf } from './gift-sheet'
import { handOut } from './hand-out'
import { keepFile } from './keep-file'
import { keepNoticeFile, noticeInbox } from './keep-notice-file'
import { keepPage, keepPhoto } from './keep-photo'
import { materialPaper } from './material-paper'
import { meetingPaper } from './meeting-paper'
import { posterOf, wallOf } from './poster'
import { signInSheetOf } from './sign-in-sheet'

/** Characters that file systems refuse become a dash. */
const fileName = (...parts: string[]): string => `${parts.join('_').replaceAll(/[\\/:*?"<>|\s]/g, '-')}.docx`

export const printRoutes = implement('print', print, {
  poster: async (_, ctx) => {
    const name = fileName('海报', ctx.scoped.title, dayOf(ctx.scoped.startsAt))
    return handOut({ name, bytes: await posterOf(ctx.scoped, ctx.now), scope: ctx.scoped }, ctx)
  },

  wall: async (_, ctx) => {
    const name = fileName('墙上的码', ctx.scoped.name)
    return handOut({ name, bytes: await wallOf(ctx.scoped), scope: ctx.scoped }, ctx)
  },

  signInSheet: async ({ activityId }, ctx) => {
    const name = fileName('签到表', ctx.scoped.title, dayOf(ctx.scoped.startsAt))
    const bytes = await signInSheetOf(ctx.scoped, await comingRows(activityId), ctx.now)
    return handOut({ name, bytes, scope: ctx.scoped }, ctx)
  },

  dossier: async (_, ctx) => {
    const name = fileName('一活动一档', ctx.scoped.title, dayOf(ctx.scoped.startsAt))
    const bytes = await dossierPaper(ctx.scoped, ctx.now)
    ctx.note({ target: ctx.scoped._id, orgId: ctx.scoped.orgId })
    return handOut({ name, bytes, scope: ctx.scoped }, ctx)
  },

  busList: async ({ activityId, reason }, ctx) => {
    const plan = await busPlan(activityId)
    if (!plan) throw ctx.fail('ROLLCALL.TOO_MANY')
    const { points, buses, riders } = plan
    const phones = new Map(
      (await personsOf(riders.map(({ personId }) => personId))).map(({ _id, phone }) => [_id, phone]),
    )
    const called = riders.map((rider) => ({ ...rider, phone: phones.get(rider.personId) ?? null }))
    const pages = [...buses, null]
      .map((bus) => ({ bus, riders: called.filter(({ busId }) => busId === (bus?.id ?? null)) }))
      .filter((page) => page.riders.length > 0)

    ctx.note({ whose: [...phones.keys()], target: `${activityId} ${reason}`, orgId: ctx.scoped.orgId })
    const name = fileName('上车名单', ctx.scoped.title, dayOf(ctx.scoped.startsAt))
    const bytes = await busListOf(ctx.scoped, { points, pages, now: ctx.now })
    return handOut({ name, bytes, scope: ctx.scoped }, ctx)
  },

  giftSheet: async (_, ctx) => {
    const { scoped } = ctx
    const name = fileName('慰问签领表', scoped.title, scoped.on)
    const bytes = await giftSheetOf(await viewOf(scoped), dayOf(ctx.now))
    ctx.note({ whose: Object.keys(scoped.lines), target: scoped._id, orgId: scoped.orgId })
    return handOut({ name, bytes, scope: scoped }, ctx)
  },

  callList: async ({ activityId, reason }, ctx) => {
    const lines = await callLines(activityId, ctx.caller, ctx.now)
    ctx.note({
      whose: lines.map(({ personId }) => personId),
      ...{ target: `${activityId} ${reason}`, orgId: ctx.scoped.orgId },
    })
    const name = fileName('打电话名单', ctx.scoped.title, dayOf(ctx.scoped.startsAt))
    return handOut({ name, bytes: await callListOf(ctx.scoped, lines, ctx.now), scope: ctx.scoped }, ctx)
  },

  deliverySheet: async ({ roundId }, ctx) => {
    const name = fileName('送学签收单', ctx.scoped.orgName, ctx.scoped.month)
    const bytes = await deliverySheetOf(ctx.scoped, await sheetLines(ctx.scoped))
    ctx.note({ target: roundId, orgId: ctx.scoped.orgId })
    return handOut({ name, bytes, scope: ctx.scoped }, ctx)
  },

  inbox: async ({ activityId }, ctx) => {
    const { openid } = ctx.caller
    const path = inboxPath(openid, ctx.requestId)
    await announce({ openid, requestId: ctx.requestId, now: ctx.now, scope: ctx.scoped, path, activityId })

    ctx.note({ target: activityId, orgId: ctx.scoped.orgId })
    return { path }
  },

  meeting: async (_, ctx) => {
    const { _id, orgId, orgName, kinds, day } = ctx.scoped
    ctx.note({ target: _id, orgId })
    const name = fileName('会议记录', orgName, kindsWords(kinds), day)
    return handOut({ name, bytes: await meetingPaper(ctx.scoped, ctx.now), scope: ctx.scoped }, ctx)
  },

  pageInbox: async ({ meetingId }, ctx) => {
    const { openid } = ctx.caller
    const path = inboxPath(openid, ctx.requestId)
    await announce({
      ...{ openid, requestId: ctx.requestId, now: ctx.now, scope: ctx.scoped, path },
      activityId: meetingId,
    })

    ctx.note({ target: meetingId, orgId: ctx.scoped.orgId })
    return { path }
  },

  material: async ({ materialId, size }, ctx) => {
    const found = await publishedMaterial(materialId)
    if (!found) throw ctx.fail('NOT_FOUND')
    const name = fileName('大字版', found.text.title, size)
    const bytes = await materialPaper(found.material, found.text, size)
    return handOut({ name, bytes, scope: found.material }, ctx)
  },

  ...{ keepFile, keepPhoto, keepPage, noticeInbox, keepNoticeFile },
})
