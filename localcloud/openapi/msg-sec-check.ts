import { randomUUID } from 'node:crypto'
import { fail, isOpenid, succeed, textOf, type OpenApi } from './api'
import { createRate } from './rate'
import { isRisky } from './risky-text'

const ACTIVE_MS = 2 * 3_600_000
const LONGEST = 2500
const PER_MINUTE = 4000

/** 100 normal (wire 093); 20006 illegal, assumed. */
const LABEL = { pass: 100, risky: 20006 }

/**
 * Text check, version 2: openid active within two hours, scene 1–4, up to 2,500 characters, 4,000 a minute (documented).
 * The numbers 61010, 40129 and 47001 are assumed. Without `version` it behaves as version 1 did (87014).
 */
export const createMsgSecCheck = (): OpenApi => {
  const withinRate = createRate(PER_MINUTE)

  return (args, { clock, lastSeen }) => {
    const { openid, scene, version } = args
    const content = textOf(args['content'])
    const now = clock.now()
    if (!content || content.length > LONGEST) return fail(47001, 'data format error')
    if (!withinRate(now)) return fail(45009, 'reach max api daily quota limit')
    if (version !== 2) return isRisky(content) ? fail(87014, 'risky content') : succeed()

    if (!isOpenid(openid)) return fail(40003, 'invalid openid')
    if (![1, 2, 3, 4].includes(Number(scene))) return fail(40129, 'invalid scene')
    if (now.getTime() - (lastSeen(openid) ?? 0) > ACTIVE_MS) return fail(61010, 'user access record timeout')

    const suggest = isRisky(content) ? 'risky' : 'pass'
    return succeed({ result: { suggest, label: LABEL[suggest] }, detail: [], trace_id: randomUUID() })
  }
}
