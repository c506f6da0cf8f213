import cloud from 'wx-server-sdk'

// The openapi surface this product uses; the SDK types it as `any`.
interface OpenApi {
  phonenumber: { getPhoneNumber(arg: { code: string }): Promise<{ phoneInfo: { purePhoneNumber: string } }> }
  wxacode: {
    getUnlimited(arg: {
      scene: string
      page: string
      checkPath: boolean
      envVersion: string
      width: number
    }): Promise<{ buffer: Buffer; contentType: string }>
  }
  security: {
    msgSecCheck(arg: {
      version: 2
      openid: string
      scene: number
      content: string
    }): Promise<{ result: { suggest: string } }>
  }
  subscribeMessage: {
    send(arg: {
      touser: string
      templateId: string
      page: string
      data: Record<string, { value: string }>
      miniprogramState: string
    }): Promise<unknown>
  }
}
const openapi = cloud.openapi as unknown as OpenApi

/** The verified number behind WeChat's one-time code (single use, 5 minutes); null when WeChat refuses the code. */
export const verifiedPhone = async (code: string): Promise<string | null> => {
  try {
    const { phoneInfo } = await openapi.phonenumber.getPhoneNumber({ code })
    return phoneInfo.purePhoneNumber
  } catch {
    return null
  }
}

/** 论坛: of the four occasions that WeChat knows the one that many read. */
const FORUM = 3

/** WeChat's word on a text of at most 2,500 characters, by somebody who used the mini-program within two hours. Null: it said nothing. */
export const checkText = async (openid: string, content: string): Promise<'fine' | 'risky' | null> => {
  try {
    const { result } = await openapi.security.msgSecCheck({ version: 2, openid, scene: FORUM, content })
    return result.suggest === 'risky' ? 'risky' : 'fine'
  } catch {
    return null
  }
}

/** A mini-program code as PNG bytes. `scene`: ≤ 32 legal characters, no personal data; `page` without a leading slash. */
export const sceneCode = async (scene: string, page: string): Promise<Buffer> => {
  const { buffer } = await openapi.wxacode.getUnlimited({
    scene,
    page,
    checkPath: false,
    envVersion: process.env.WANQING_ENV_VERSION ?? 'release',
    width: 860,
  })
  return buffer
}

/** WeChat's word on a message. `code`: 0 = taken; `words` name the field of a 47003. */
export interface SendResult {
  code: number
  words: string
}

interface Subscription {
  openid: string
  templateId: string
  page: string
  body: Readonly<Record<string, string>>
}

const MINIPROGRAM_STATES: Record<string, string> = { release: 'formal', trial: 'trial', develop: 'developer' }

/** Sends one message; null when nobody knows whether WeChat has taken it: no answer, or none of WeChat's own. */
export const sendSubscription = async (message: Subscription): Promise<SendResult | null> => {
  const { openid: touser, templateId, page, body } = message
  const data = Object.fromEntries(Object.entries(body).map(([field, value]) => [field, { value }]))
  const miniprogramState = MINIPROGRAM_STATES[process.env.WANQING_ENV_VERSION ?? 'release'] ?? 'formal'
  try {
    await openapi.subscribeMessage.send({ touser, templateId, page, data, miniprogramState })
    return { code: 0, words: '' }
  } catch (error) {
    const { errCode, errMsg = '' } = error as { errCode?: unknown; errMsg?: string }
    // WeChat's own refusals are positive numbers; -1 is its "busy", and the gateway's are negative, too.
    return typeof errCode === 'number' && errCode > 0 ? { code: errCode, words: errMsg } : null
  }
}

export const uploadFile = async (cloudPath: string, fileContent: Buffer): Promise<string> =>
  (await cloud.uploadFile({ cloudPath, fileContent })).fileID

/** Null: there is no such file. */
export const downloadFile = async (fileID: string): Promise<Buffer | null> => {
  try {
    return (await cloud.downloadFile({ fileID })).fileContent
  } catch (error) {
    if ((error as { code?: unknown }).code === 'STORAGE_FILE_NONEXIST') return null
    throw error
  }
}

/** A file that is not there is no fault. */
export const deleteFiles = async (fileList: string[]): Promise<void> => {
  await cloud.deleteFile({ fileList })
}

/** Deletes by path. Only a file id can be deleted and only writing tells it; so the content is gone even if the deletion fails. */
export const wipePath = async (cloudPath: string): Promise<void> =>
  deleteFiles([await uploadFile(cloudPath, Buffer.from('-'))])

/** Short-lived addresses, at most 50 at once; `seconds` is their life. '': there is no such file. */
export const temporaryUrls = async (fileIds: readonly string[], seconds: number): Promise<string[]> => {
  if (fileIds.length === 0) return []
  const asked = fileIds.map((fileID) => ({ fileID, maxAge: seconds }))
  const answer = await cloud.getTempFileURL({ fileList: asked })
  const { fileList } = answer as unknown as { fileList: { tempFileURL?: string }[] }
  return fileList.map(({ tempFileURL }) => tempFileURL ?? '')
}

export const temporaryUrl = async (fileID: string, seconds: number): Promise<string> => {
  const [url] = await temporaryUrls([fileID], seconds)
  if (!url) throw new Error(`no address for ${fileID}`)
  return url
}
