import { randomUUID } from 'node:crypto'
import { fail, isOpenid, succeed, textOf, type OpenApi } from './api'
import { createRate } from './rate'
import { isRisky } from './risky-text'

const PER_MINUTE = 2000

/** Accepts an address and records the result; the message push that brings it in production is not emulated. */
export const createMediaCheck = (): OpenApi => {
  const withinRate = createRate(PER_MINUTE)

  return (args, { clock, ledger }) => {
    const { openid, scene, version, media_type: type } = args
    const mediaUrl = textOf(args['media_url'])
    if (!/^https?:\/\//.test(mediaUrl)) return fail(40097, 'invalid args: media_url')
    if (version !== 2 || ![1, 2].includes(Number(type)))
      return fail(40097, 'invalid args: version or media_type')
    if (!isOpenid(openid)) return fail(40003, 'invalid openid')
    if (![1, 2, 3, 4].includes(Number(scene))) return fail(40129, 'invalid scene')

    const now = clock.now()
    if (!withinRate(now)) return fail(45009, 'reach max api daily quota limit')

    const traceId = randomUUID()
    const suggest = isRisky(mediaUrl) ? 'risky' : 'pass'
    ledger.addCheck({ traceId, at: now.toISOString(), openid, mediaUrl, suggest })
    return succeed({ trace_id: traceId })
  }
}
