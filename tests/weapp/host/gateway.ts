import type { WxFailure } from './gate'

const REQUEST_LIMIT = 100 * 1024

export interface Gateway {
  call: (name: string, data: unknown) => Promise<{ result: unknown }>
  upload: (cloudPath: string, file: Blob) => Promise<{ fileID: string }>
  tempUrls: (fileIds: string[]) => Promise<{ fileList: unknown[] }>
  subscribe: (ids: string[]) => Promise<Record<string, string>>
  phoneCode: () => Promise<{ code: string }>
}

/** `wx.cloud` over the local cloud's gateway, as one persona (a key or an openid). */
export const createGateway = (url: string, persona: () => string): Gateway => {
  const post = async <T>(path: string, body: string | Blob): Promise<T> => {
    const response = await fetch(`${url}/gateway/${path}`, {
      method: 'POST',
      headers: { 'x-wanqing-persona': persona() },
      body,
    })
    const answer = (await response.json()) as T & Partial<WxFailure>
    if (answer.errCode) {
      const { errCode, errMsg = '' } = answer
      throw Object.assign(new Error(errMsg), { errCode, errMsg })
    }
    return answer
  }

  return {
    call: (name, data) => post('call', JSON.stringify({ name, data })),
    upload: (cloudPath, file) => post(`upload?path=${encodeURIComponent(cloudPath)}`, file),
    tempUrls: (fileList) => post('temp-urls', JSON.stringify({ fileList })),
    subscribe: (tmplIds) => post('subscribe', JSON.stringify({ tmplIds })),
    phoneCode: () => post('phone-code', '{}'),
  }
}

export const tooLarge = (data: unknown): string | null => {
  const size = new TextEncoder().encode(JSON.stringify(data ?? {})).length
  return size > REQUEST_LIMIT ? `callFunction:fail ${size} bytes of data, at most 100 KB` : null
}
