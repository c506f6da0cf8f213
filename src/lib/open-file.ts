import Taro from '@tarojs/taro'

export interface HandedFile {
  name: string
  /** Works for some minutes, for this caller. */
  url: string
}

type Ending = keyof Taro.openDocument.FileType

/** A browser saves it under its name; WeChat opens it, and its menu sends it to the printer or to a chat. */
export const openFile = async ({ name, url }: HandedFile): Promise<void> => {
  if (process.env.TARO_ENV === 'h5') {
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    return
  }

  const { tempFilePath } = await Taro.downloadFile({ url })
  await Taro.openDocument({
    filePath: tempFilePath,
    fileType: name.slice(name.lastIndexOf('.') + 1) as Ending,
    showMenu: true,
  })
}
