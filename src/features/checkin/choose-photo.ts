import Taro from '@tarojs/taro'

/** One photo from the camera or the album; null: the person changed his mind. */
export const choosePhoto = async (): Promise<string | null> => {
  try {
    if (process.env.TARO_ENV === 'h5') {
      const { tempFilePaths } = await Taro.chooseImage({ count: 1 })
      return tempFilePaths[0] ?? null
    }
    const { tempFiles } = await Taro.chooseMedia({ count: 1, mediaType: ['image'], sizeType: ['compressed'] })
    return tempFiles[0]?.tempFilePath ?? null
  } catch {
    return null
  }
}
