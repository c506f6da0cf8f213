import type { PartKind } from '@/types/material-shapes'

const ACCEPT: Record<PartKind, string> = {
  picture: 'image/*',
  audio: '.mp3,.m4a',
  video: '.mp4',
  file: '.pdf,.docx',
}

/** A file of the computer. Null: the person changed his mind. */
export const chooseFile = (kind: PartKind): Promise<string | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = ACCEPT[kind]
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => {
      const found = input.files?.[0]
      resolve(found ? URL.createObjectURL(found) : null)
    })
    input.click()
  })
