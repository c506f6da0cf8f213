import type { Attached, Shown } from '@/types/notice-attached'

export const NOTHING: Attached = { pictures: [], files: [] }

export const fileIdsOf = ({ pictures, files }: Attached): string[] =>
  [...pictures, ...files].map(({ fileId }) => fileId)

/** 文件名.docx: the name as it was typed, the ending by what it is. */
export const fileName = ({ fileId, name }: Attached['files'][number]): string => {
  const ending = fileId.slice(fileId.lastIndexOf('.'))
  return name.toLowerCase().endsWith(ending) ? name : `${name}${ending}`
}

export const shownOf = ({ pictures, files }: Attached): Shown => ({
  pictures: pictures.map(({ caption }) => ({ caption })),
  files: files.map((file) => ({ name: fileName(file) })),
})

/** As far as a rule asks what hangs on a notice, or did before a correction. */
export interface Hung {
  attached?: Attached
  older: readonly { attached?: Attached }[]
}

/** Everything that must stay in storage: what was corrected away is out of sight and not lost. */
export const heldBy = ({ attached = NOTHING, older }: Hung): string[] => [
  ...new Set([attached, ...older.map((each) => each.attached ?? NOTHING)].flatMap(fileIdsOf)),
]

/** What `next` shows and nothing held before: a phone's word, until an upload vouches for it. */
export const freshIn = (next: Attached, held: readonly string[]): string[] =>
  fileIdsOf(next).filter((fileId) => !held.includes(fileId))
