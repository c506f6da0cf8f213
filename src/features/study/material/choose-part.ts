import type { PartKind } from '@/types/material-shapes'

import { chooseFile } from '@/src/staff/choose-file'
import { choosePhoto } from '@/src/staff/choose-photo'

const ENDINGS: Record<Exclude<PartKind, 'picture'>, readonly string[]> = {
  audio: ['mp3', 'm4a'],
  video: ['mp4'],
  file: ['pdf', 'docx'],
}

/** Null: the person changed his mind. */
export const choosePart = async (kind: PartKind): Promise<string | null> =>
  kind === 'picture' ? choosePhoto() : ((await chooseFile(ENDINGS[kind]))?.file ?? null)
