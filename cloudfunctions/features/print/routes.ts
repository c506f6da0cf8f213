import { print } from '@/types/print'

import { dayOf } from '@/domain/calendar'

import { comingRows } from '@/cloudfunctions/features/registration/coming-rows'
import { implement } from '@/cloudfunctions/kit/context'
import { newId } from '@/cloudfunctions/kit/ids'
import { temporaryUrl, uploadFile } from '@/cloudfunctions/kit/wechat'

import { keepPhoto } from './keep-photo'
import { posterOf, wallOf } from './poster'
import { signInSheetOf } from './sign-in-sheet'

/** Long enough for a slow PC in a village office, short enough not to be passed on. */
const URL_SECONDS = 600

const handOut = async (name: string, bytes: Buffer) => {
  const fileId = await uploadFile(`prints/${newId()}/${name}`, bytes)
  return { name, url: await temporaryUrl(fileId, URL_SECONDS) }
}

/** Characters that file systems refuse become a dash. */
const fileName = (...parts: string[]): string => `${parts.join('_').replaceAll(/[\\/:*?"<>|\s]/g, '-')}.docx`

export const printRoutes = implement('print', print, {
  poster: async (_, ctx) =>
    handOut(
      fileName('海报', ctx.scoped.title, dayOf(ctx.scoped.startsAt)),
      await posterOf(ctx.scoped, ctx.now),
    ),

  wall: async (_, ctx) => handOut(fileName('墙上的码', ctx.scoped.name), await wallOf(ctx.scoped)),

  signInSheet: async ({ activityId }, ctx) => {
    const sheet = await signInSheetOf(ctx.scoped, await comingRows(activityId), ctx.now)
    return handOut(fileName('签到表', ctx.scoped.title, dayOf(ctx.scoped.startsAt)), sheet)
  },

  inbox: (_, ctx) => Promise.resolve({ folder: `inbox/${ctx.caller.openid}` }),

  keepPhoto,
})
