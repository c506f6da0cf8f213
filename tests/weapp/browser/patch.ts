import type { ViewNode } from '../host/view'
import { dress, fieldIn, make } from './element'

/** Which node of the page an element stands for. */
export type Drawn = WeakMap<Element, ViewNode>

const keyOf = (node: ViewNode) => `${node.tag} ${String(node.attrs['id'])}`

const isSame = (drawn: Drawn, place: ChildNode | null, node: ViewNode): place is Element => {
  const before = place instanceof Element ? drawn.get(place) : undefined
  return before !== undefined && keyOf(before) === keyOf(node)
}

const placeFor = (parent: Element, from: ChildNode | null, node: ViewNode, drawn: Drawn): Element => {
  for (let place = from; place; place = place.nextSibling) {
    if (!isSame(drawn, place, node)) continue
    if (place !== from) parent.insertBefore(place, from)
    return place
  }
  const element = make(node)
  parent.insertBefore(element, from)
  return element
}

/** Makes the DOM equal to WeChat's tree and keeps the elements that stay, so that focus and typing stay too. */
export const patch = (parent: Element, children: ViewNode['children'], drawn: Drawn): void => {
  let at = parent.firstChild
  for (const child of children) {
    if (typeof child === 'string') {
      if (!(at instanceof Text)) at = parent.insertBefore(document.createTextNode(''), at)
      if (at instanceof Text && at.data !== child) at.data = child
    } else {
      const element = placeFor(parent, at, child, drawn)
      dress(element, child, drawn.get(element) ?? null)
      drawn.set(element, child)
      if (!fieldIn(element) || child.children.length > 0) patch(element, child.children, drawn)
      at = element
    }
    at = at.nextSibling
  }
  while (at) {
    const next = at.nextSibling
    at.remove()
    at = next
  }
}
