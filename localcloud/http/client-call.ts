import { CloudError, withoutStack } from '../cloud-error'
import { APP_ID } from '../functions/environment'
import { pathIn } from '../functions/invocation'
import type { Host } from './host'

/** Data above this goes through the CDN in production: documented for callFunction. */
const REQUEST_LIMIT = 100 * 1024
/** -604001 in the SDK's own table. */
const RESULT_LIMIT = 1024 * 1024

export interface ClientCall {
  name: string
  data: unknown
  openid: string | null
  source: string
}

/** WeChat adds `userInfo` to what a client sends (documented: the parameters of a cloud function). */
const eventOf = ({ data, openid }: ClientCall): string => {
  const own = typeof data === 'object' && data !== null ? data : {}

  return JSON.stringify(openid ? { ...own, userInfo: { appId: APP_ID, openId: openid } } : own)
}

type Answer = Awaited<ReturnType<Host['invoker']['run']>>

const failure = ({ requestId, outcome }: Answer & { outcome: { ok: false } }): CloudError =>
  new CloudError(outcome.code, `requestID ${requestId}, ${outcome.message}`)

/** wx.cloud.callFunction. Throws a CloudError. */
export const callAsClient = async (
  host: Host,
  call: ClientCall,
): Promise<{ result: unknown; requestID: string }> => {
  const { name, data, openid, source } = call
  if (openid) host.seen.set(openid, host.clock.now().getTime())

  const about = { name, path: pathIn(data), openid, source, nested: false }
  if (host.invoker.isFull(name)) throw withoutStack(() => failure(host.invoker.turnAway(about)))

  const size = Buffer.byteLength(JSON.stringify(data ?? {}))
  if (size > REQUEST_LIMIT) {
    throw new CloudError(
      'EXCEED_MAX_PAYLOAD_SIZE',
      `EXCEED_MAX_PAYLOAD_SIZE: ${size} bytes of data, at most ${REQUEST_LIMIT}`,
    )
  }

  const { requestId, outcome } = await host.invoker.run({ ...about, event: eventOf(call) })
  if (!outcome.ok) throw failure({ requestId, outcome })
  if (Buffer.byteLength(outcome.body) > RESULT_LIMIT) {
    throw new CloudError('RESULT_SIZE_EXCEED_LIMIT', `requestID ${requestId}, the result is over 1 MB`)
  }

  return { result: JSON.parse(outcome.body), requestID: requestId }
}
