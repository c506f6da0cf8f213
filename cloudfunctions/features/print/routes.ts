import { print } from '@/types/print'

import { dayOf } from '@/domain/calendar'

import { comingRows } from '@/cloudfunctions/features/registration/coming-rows'
import { implement } from '@/cloudfunctions/kit/context'
import { idFrom, newId } from '@/cloudfunctions/kit/ids'
import { deleteFiles, downloadFile, temporaryUrl, uploadFile } from '@/cloudfunctions/kit/wechat'

import { reencode } from './photo'
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

  keepPhoto: async ({ activityId, inbox }, ctx) => {
    // The uploader's own inbox only: a file id is the client's word.
    if (!inbox.includes(`/inbox/${ctx.caller.openid}/`)) throw ctx.fail('NOT_FOUND')
    const photo = await reencode(await downloadFile(inbox))
    if (!photo) throw ctx.fail('FILE.TYPE')

    const name = idFrom(ctx.caller.openid, ctx.requestId)
    const fileId = await uploadFile(`activities/${activityId}/${name}.jpg`, photo)
    await deleteFiles([inbox])

    ctx.note({ target: activityId, orgId: ctx.scoped.orgId })
    return { fileId }
  },
})
