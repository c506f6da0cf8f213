import type { notice } from '@/types/notice'

import { NOTHING } from '@/domain/notice-attached'

import type { Handlers } from '@/cloudfunctions/kit/context'
import { temporaryUrls } from '@/cloudfunctions/kit/wechat'

import { mayRead } from './read'

/** Long enough to look at them, short enough not to be passed on. */
const URL_SECONDS = 600

/** Whoever may read the notice sees what hangs on it; of what was corrected away nobody gets an address. */
export const media: Handlers<typeof notice>['media'] = async (_, ctx) => {
  const { scoped, caller, standing, now } = ctx
  if (standing === 'member' && !(await mayRead(scoped, caller, now))) throw ctx.fail('NOT_FOUND')
  const { pictures, files } = scoped.attached ?? NOTHING
  const urls = await temporaryUrls(
    [...pictures, ...files].map(({ fileId }) => fileId),
    URL_SECONDS,
  )
  return { pictures: urls.slice(0, pictures.length), files: urls.slice(pictures.length) }
}
