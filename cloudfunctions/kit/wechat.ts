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

/** A short-lived address; `seconds` is its life. */
export const temporaryUrl = async (fileID: string, seconds: number): Promise<string> => {
  const answer = await cloud.getTempFileURL({ fileList: [{ fileID, maxAge: seconds }] as never })
  const { fileList } = answer as unknown as { fileList: { tempFileURL: string }[] }
  const [file] = fileList
  if (!file) throw new Error(`no address for ${fileID}`)
  return file.tempFileURL
}
