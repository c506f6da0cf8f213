import type { ViewNode } from './view'
import { allNodes, nameOf, roleOf, textOf } from './view'

const FIELDS = new Set(['input', 'textarea', 'picker', 'switch'])

const isTappable = ({ attrs, tag }: ViewNode) =>
  ('bindtap' in attrs || 'catchtap' in attrs) && (typeof attrs['ariaRole'] === 'string' || tag === 'button')

const isOff = ({ attrs }: ViewNode) => attrs['ariaDisabled'] === true || attrs['ariaDisabled'] === 'true'

/** The only one, and by the strictest of: the same words, beginning with them, containing them. */
const single = (nodes: ViewNode[], words: string, name: (node: ViewNode) => string): ViewNode | null => {
  const ways = [
    (text: string) => text === words,
    (text: string) => text.startsWith(words),
    (text: string) => text.includes(words),
  ]
  for (const fits of ways) {
    const found = nodes.filter((node) => fits(name(node)))
    if (found.length > 1) throw new Error(`${found.length} × "${words}": ${found.map(name).join(' | ')}`)
    if (found[0]) return found[0]
  }
  return null
}

export const tappables = (root: ViewNode): ViewNode[] => allNodes(root).filter(isTappable)

/** What a finger finds by the words on it; grey ones are not found. */
export const findTappable = (root: ViewNode, words: string): ViewNode | null =>
  single(
    tappables(root).filter((node) => !isOff(node)),
    words,
    nameOf,
  )

const labelAbove = (node: ViewNode): string => {
  for (let at: ViewNode | null = node; at; at = at.parent) {
    const words = textOf(at)
    if (words !== '' && at !== node) return words
  }
  return ''
}

/** An input, picker or switch by its label, or else by the words that stand with it. */
export const findField = (root: ViewNode, label: string): ViewNode | null =>
  single(
    allNodes(root).filter(({ tag }) => FIELDS.has(tag)),
    label,
    (node) => (typeof node.attrs['ariaLabel'] === 'string' ? node.attrs['ariaLabel'] : labelAbove(node)),
  )

export const byRole = (root: ViewNode, role: string): ViewNode[] =>
  allNodes(root).filter((node) => roleOf(node) === role)

/** The whole screen as words; a test reads it when something is missing. */
export const screenOf = (root: ViewNode): string =>
  `${textOf(root)}\n[${tappables(root).map(nameOf).join('] [')}]`
