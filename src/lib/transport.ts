import Taro from '@tarojs/taro'

import type { CallRequest, Envelope } from '@/types/kernel/envelope'
import type { FunctionName } from '@/types/kernel/functions'

import { failureOf, TransportFailure } from './transport-failure'

/**
 * WeChat: the only place of the client that knows `Taro.cloud`. The browser's twin is transport.h5.ts.
 * Two environments (architecture rule 16), chosen by the kind of build a person opened.
 */
const environments = { release: process.env.WANQING_ENV_RELEASE, trial: process.env.WANQING_ENV_TRIAL }

let started = false

const cloud = () => {
  if (!started) {
    const { envVersion } = Taro.getAccountInfoSync().miniProgram
    const env = envVersion === 'release' ? environments.release : environments.trial
    Taro.cloud.init(env ? { env, traceUser: false } : { traceUser: false })
    started = true
  }
  return Taro.cloud
}

const failure = (error: unknown): TransportFailure => {
  const { errCode, errMsg } = (error ?? {}) as { errCode?: number; errMsg?: string }

  return failureOf(errCode ?? 0, errMsg ?? String(error))
}

export const send = async (name: FunctionName, data: CallRequest): Promise<Envelope> => {
  const { networkType } = await Taro.getNetworkType()
  if (networkType === 'none') throw new TransportFailure('offline', 'no network')

  try {
    const { result } = await cloud().callFunction({ name, data })
    return result as unknown as Envelope
  } catch (error) {
    throw failure(error)
  }
}

/** `file` is a local path of the phone; answers the cloud's file id. */
export const upload = async (cloudPath: string, file: string): Promise<string> => {
  try {
    const { fileID } = await cloud().uploadFile({ cloudPath, filePath: file })
    return fileID
  } catch (error) {
    throw failure(error)
  }
}
