import type { ViewNode } from '../host/view'

const ARIA: Record<string, string> = {
  ariaRole: 'role',
  ariaLabel: 'aria-label',
  ariaChecked: 'aria-checked',
  ariaDisabled: 'aria-disabled',
  ariaLive: 'aria-live',
}
const INNER: Record<string, string> = { input: 'input', textarea: 'textarea' }

export type Field = HTMLInputElement | HTMLTextAreaElement

export const fieldIn = (element: Element): Field | null => element.querySelector('input, textarea')

const set = (element: Element, name: string, value: string | null) => {
  if (value === null) element.removeAttribute(name)
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

const words = (value: unknown): string | null => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' && value !== '' ? value : null
}

const dressField = (element: Element, { attrs }: ViewNode, before: ViewNode | null) => {
  const field = fieldIn(element)
  if (!field) return
  const value = words(attrs['value']) ?? ''
  // As on the phone: a value counts when the page has changed it, else what was typed stands.
  if (!before || before.attrs['value'] !== attrs['value']) field.value = value
  set(field, 'aria-label', words(attrs['ariaLabel']))
  set(field, 'placeholder', words(attrs['placeholder']))
  set(field, 'maxlength', words(attrs['maxlength']))
  if (attrs['disabled'] === true) set(field, 'disabled', '')
}

/** WeChat's attributes in the browser's words. */
export const dress = (element: Element, node: ViewNode, before: ViewNode | null): void => {
  const { attrs, tag } = node
  for (const name of ['class', 'id', 'style']) set(element, name, words(attrs[name]))
  set(element, 'aria-hidden', attrs['ariaHidden'] === true ? 'true' : null)

  if (tag in INNER) {
    dressField(element, node, before)
    return
  }
  for (const [from, to] of Object.entries(ARIA)) set(element, to, words(attrs[from]))
  if (tag === 'button') set(element, 'role', 'button')
  if (tag === 'image') set(element, 'src', words(attrs['src']))
}

export const make = (node: ViewNode): Element => {
  const element = document.createElement(node.tag === 'image' ? 'img' : `wx-${node.tag}`)
  const inner = INNER[node.tag]
  if (inner) element.append(document.createElement(inner))
  if (node.tag === 'page-container') element.setAttribute('hidden', '')

  return element
}
