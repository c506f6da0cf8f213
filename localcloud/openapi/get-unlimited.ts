import { toString } from 'qrcode'
import sharp from 'sharp'
import { fail, textOf, type OpenApi, type OpenApiContext } from './api'
import type { OpenApiAnswer } from './protobuf'
import { createRate } from './rate'

/** Digits, letters and these signs; no % and no Chinese (documented for wxacode.getUnlimited). */
const SCENE = /^[\w!#$&'()*+,/:;=?@.~-]+$/

const SCENE_LENGTH = 32
const WIDTH = { least: 280, usual: 430, most: 1280 }
const PER_MINUTE = 5000

const whyNot = (args: Record<string, unknown>, pages: string[] | null): OpenApiAnswer | null => {
  const scene = textOf(args['scene'])
  if (!scene || scene.length > SCENE_LENGTH)
    return fail(40169, 'invalid length for scene, or the data is not json string')
  if (!SCENE.test(scene)) return fail(40129, 'invalid scene')

  const page = textOf(args['page'])
  if (page.startsWith('/') || page.includes('?')) return fail(41030, 'invalid page hint')
  if (args['check_path'] !== false && page && pages && !pages.includes(page))
    return fail(41030, 'invalid page hint')

  const width = args['width'] ?? WIDTH.usual
  if (typeof width !== 'number' || width < WIDTH.least || width > WIDTH.most)
    return fail(40097, 'invalid args: width')

  const version = args['env_version'] ?? 'release'
  return ['release', 'trial', 'develop'].includes(textOf(version))
    ? null
    : fail(40097, 'invalid args: env_version')
}

/**
 * A QR code that any scanner reads, with the local page in it (the real one is a round mini-program code).
 * Limits, 40169, 41030 and 45009: documented. 40129 for a wrong sign and 40097 for width or env_version: assumed.
 */
export const createGetUnlimited = (): OpenApi => {
  const withinRate = createRate(PER_MINUTE)

  return async (args, { clock, pages, openTransitUrl }: OpenApiContext) => {
    const refusal = whyNot(args, pages)
    if (refusal) return refusal
    if (!withinRate(clock.now())) return fail(45009, 'reach max api daily quota limit')

    const url = openTransitUrl(textOf(args['page']), { scene: textOf(args['scene']) })
    const width = typeof args['width'] === 'number' ? args['width'] : WIDTH.usual
    const svg = await toString(url, { type: 'svg', width, margin: 2, errorCorrectionLevel: 'M' })
    const bytes = await sharp(Buffer.from(svg)).resize(width, width, { kernel: 'nearest' }).png().toBuffer()

    return { contentType: 'image/png', bytes }
  }
}
