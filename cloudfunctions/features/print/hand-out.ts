import { announce } from '@/cloudfunctions/features/upload/announce'
import type { Context } from '@/cloudfunctions/kit/context'
import type { Scoped } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { temporaryUrl, uploadFile } from '@/cloudfunctions/kit/wechat'

/** Long enough for a slow PC in a village office, short enough not to be passed on. */
const URL_SECONDS = 600

interface Print {
  name: string
  bytes: Buffer
  scope: Scoped
}

/** Prints carry names: after 48 hours they are deleted like every file that nothing points to. */
export const handOut = async (
  { name, bytes, scope }: Print,
  { caller, requestId, now }: Pick<Context, 'caller' | 'requestId' | 'now'>,
): Promise<{ name: string; url: string }> => {
  const path = `prints/${idFrom(caller.openid, requestId)}/${name}`
  await announce({ openid: caller.openid, requestId, now, scope, path, activityId: null })
  return { name, url: await temporaryUrl(await uploadFile(path, bytes), URL_SECONDS) }
}
