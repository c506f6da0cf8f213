import type { ChosenFile } from './choose-table'

/** A file of the computer. Null: the person changed his mind. */
export const chooseTable = (): Promise<ChosenFile | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.xlsx,.csv,.xls,.et'
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => {
      const found = input.files?.[0]
      resolve(found ? { file: URL.createObjectURL(found), bytes: found.size } : null)
    })
    input.click()
  })
