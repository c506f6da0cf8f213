import Taro from '@tarojs/taro'

export interface ChosenFile {
  /** Where `upload` finds it. */
  file: string
  bytes: number
}

const isCancelled = (error: unknown): boolean =>
  /cancel/.test((error as { errMsg?: string } | null)?.errMsg ?? '')

/** A file out of a WeChat chat: the only files that a mini-program may open. Null: the person changed his mind. */
export const chooseTable = async (): Promise<ChosenFile | null> => {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      ...{ count: 1, type: 'file' },
      extension: ['xlsx', 'csv', 'xls', 'et'],
    })
    const [found] = tempFiles
    return found ? { file: found.path, bytes: found.size } : null
  } catch (error) {
    if (isCancelled(error)) return null
    throw error
  }
}
