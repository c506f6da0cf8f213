import Taro from '@tarojs/taro'

export interface ChosenFile {
  /** Where `upload` finds it. */
  file: string
  name: string
  bytes: number
}

const isCancelled = (error: unknown): boolean =>
  /cancel/.test((error as { errMsg?: string } | null)?.errMsg ?? '')

/** A file out of a WeChat chat: the only files that a mini-program may open. Null: the person changed his mind. */
export const chooseFile = async (endings: readonly string[]): Promise<ChosenFile | null> => {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      ...{ count: 1, type: 'file', extension: [...endings] },
    })
    const [found] = tempFiles
    return found ? { file: found.path, name: found.name, bytes: found.size } : null
  } catch (error) {
    if (isCancelled(error)) return null
    throw error
  }
}
