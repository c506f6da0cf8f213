import type { CallRequest, Envelope } from '@/types/kernel/envelope'
import type { FunctionName } from '@/types/kernel/functions'

import { persona } from './persona'
import { failureOf, TransportFailure } from './transport-failure'

interface Answer {
  result?: Envelope
  errCode?: number
  errMsg?: string
}

/** The gateway of the local cloud stands for `wx.cloud`; it runs beside the page, on the same port. */
const post = async (path: string, body: BodyInit, type: string): Promise<unknown> => {
  const headers = { 'content-type': type, 'x-wanqing-persona': encodeURIComponent(persona()) }

  let response: Response
  try {
    response = await fetch(`/gateway/${path}`, { method: 'POST', headers, body })
  } catch (error) {
    throw new TransportFailure('offline', String(error))
  }

  if (response.status === 504) throw new TransportFailure('timeout', 'gateway time-out')
  const answer = (await response
    .json()
    .catch(() => ({ errCode: -1, errMsg: `HTTP ${response.status}` }))) as Answer
  if (answer.errCode) throw failureOf(answer.errCode, answer.errMsg ?? '')
  return answer
}

const postJson = (path: string, body: unknown) => post(path, JSON.stringify(body), 'application/json')

export const send = async (name: FunctionName, data: CallRequest): Promise<Envelope> => {
  const answer = (await postJson('call', { name, data })) as Answer & Partial<Envelope>

  return answer.result ?? (answer as Envelope)
}

/** `file` is an object URL of the browser (what Taro.chooseImage answers on H5). */
export const upload = async (cloudPath: string, file: string): Promise<string> => {
  const blob = await (await fetch(file)).blob()
  const path = `upload?path=${encodeURIComponent(cloudPath)}`
  const { fileID } = (await post(path, blob, blob.type || 'application/octet-stream')) as { fileID: string }

  return fileID
}

/** Stands for WeChat's question about messages (see consent.h5.ts). */
export const subscribe = async (tmplIds: readonly string[]): Promise<object> =>
  (await postJson('subscribe', { tmplIds })) as object

/** Stands for WeChat's number button (see ui/phone-code-button.h5.tsx). */
export const phoneCode = async (): Promise<string> =>
  ((await postJson('phone-code', {})) as { code: string }).code
