import Taro from '@tarojs/taro'

import type { PartKind } from '@/types/material-shapes'

import { choosePhoto } from '@/src/staff/choose-photo'

const ENDINGS: Record<Exclude<PartKind, 'picture'>, string[]> = {
  audio: ['mp3', 'm4a'],
  video: ['mp4'],
  file: ['pdf', 'docx'],
}

const isCancelled = (error: unknown): boolean =>
  /cancel/.test((error as { errMsg?: string } | null)?.errMsg ?? '')

/** A picture of the album, else a file out of a WeChat chat: the only ones that a mini-program may open. Null: the person changed his mind. */
export const chooseFile = async (kind: PartKind): Promise<string | null> => {
  if (kind === 'picture') return choosePhoto()
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ENDINGS[kind] })
    return tempFiles[0]?.path ?? null
  } catch (error) {
    if (isCancelled(error)) return null
    throw error
  }
}
