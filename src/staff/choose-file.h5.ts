import type { ChosenFile } from './choose-file'

/** A file of the computer. Null: the person changed his mind. */
export const chooseFile = (endings: readonly string[]): Promise<ChosenFile | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = endings.map((ending) => `.${ending}`).join(',')
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => {
      const found = input.files?.[0]
      resolve(found ? { file: URL.createObjectURL(found), name: found.name, bytes: found.size } : null)
    })
    input.click()
  })
