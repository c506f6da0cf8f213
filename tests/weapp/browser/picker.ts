import type { ViewNode } from '../host/view'

type Choose = (value: number | string) => void

const labels = ({ attrs }: ViewNode): string[] => {
  const { range } = attrs
  return Array.isArray(range) ? range.map(String) : []
}

const control = (node: ViewNode): HTMLSelectElement | HTMLInputElement => {
  const { mode, value } = node.attrs
  if (mode !== 'selector') {
    const input = document.createElement('input')
    input.type = mode === 'time' ? 'time' : 'date'
    input.value = typeof value === 'string' ? value : ''
    return input
  }
  const select = document.createElement('select')
  labels(node).forEach((label, i) => select.add(new Option(label, String(i), i === value, i === value)))
  return select
}

/** WeChat's picker sheet: a control, 取消 and 确定. */
export const openPicker = (node: ViewNode, choose: Choose): void => {
  const sheet = document.createElement('dialog')
  const field = control(node)
  const button = (words: string, work: () => void) => {
    const made = document.createElement('button')
    made.textContent = words
    made.onclick = () => {
      sheet.remove()
      work()
    }
    return made
  }

  field.setAttribute('aria-label', '选一个')
  sheet.className = 'wx-picker-sheet'
  sheet.append(
    field,
    button('取消', () => undefined),
    button('确定', () => choose(field instanceof HTMLSelectElement ? Number(field.value) : field.value)),
  )
  document.body.append(sheet)
  sheet.showModal()
}
