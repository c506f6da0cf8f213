import Taro from '@tarojs/taro'

const pick = async (): Promise<string | undefined> => {
  if (process.env.TARO_ENV === 'h5') return (await Taro.chooseImage({ count: 1 })).tempFilePaths[0]

  const { tempFiles } = await Taro.chooseMedia({ count: 1, mediaType: ['image'], sizeType: ['compressed'] })
  return tempFiles[0]?.tempFilePath
}

const isCancelled = (error: unknown): boolean =>
  /cancel/.test((error as { errMsg?: string } | null)?.errMsg ?? '')

/** One photo from the camera or the album; null: the person changed his mind. Throws when there is none to be had. */
export const choosePhoto = async (): Promise<string | null> => {
  try {
    const file = await pick()
    if (file === undefined) throw new Error('what was chosen is no photo')
    return file
  } catch (error) {
    if (isCancelled(error)) return null
    throw error
  }
}
