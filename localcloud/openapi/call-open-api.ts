import type { FunctionSpec } from '../functions/function-spec'
import type { OpenApi, OpenApiContext } from './api'
import { getPhoneNumber } from './get-phone-number'
import { createGetUnlimited } from './get-unlimited'
import { createMediaCheck } from './media-check'
import { createMsgSecCheck } from './msg-sec-check'
import { decodeRequest, type OpenApiAnswer } from './protobuf'
import { subscribeMessageSend } from './subscribe-message'

/** From the error table of wx-server-sdk 4.0.2. */
const GATEWAY = { unknown: -604100, notPermitted: -604101, notFromFunction: -604104 }

export class NotEmulated extends Error {
  constructor(what: string) {
    super(`NOT_EMULATED: ${what}`)
  }
}

/**
 * Answers an openapi call of a function. Throws NotEmulated for a call that config.json permits but nobody wrote here:
 * such a one is meant, and must not look like a wrong name.
 */
export const createOpenApi = (context: OpenApiContext) => {
  const apis: Record<string, OpenApi> = {
    'subscribeMessage.send': subscribeMessageSend,
    'wxacode.getUnlimited': createGetUnlimited(),
    'security.msgSecCheck': createMsgSecCheck(),
    'security.mediaCheckAsync': createMediaCheck(),
    'phonenumber.getPhoneNumber': getPhoneNumber,
  }

  return async (name: string, requestData: Buffer, caller: FunctionSpec | null): Promise<OpenApiAnswer> => {
    const api = Object.hasOwn(apis, name) ? apis[name] : undefined
    if (!caller) return { errorCode: GATEWAY.notFromFunction }

    const permitted = caller.permissions.includes(name)
    if (!api && permitted) throw new NotEmulated(`openapi.${name}`)
    if (!api) return { errorCode: GATEWAY.unknown }
    if (!permitted) return { errorCode: GATEWAY.notPermitted }

    return api(decodeRequest(requestData), context)
  }
}

export type CallOpenApi = ReturnType<typeof createOpenApi>
