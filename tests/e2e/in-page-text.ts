import './in-page'

export interface Piece {
  selector: string
  text: string
  size: number
  weight: number
  line: number
  ink: string
  /** Grounds from the text outwards, the last one opaque. */
  grounds: string[]
  /** One box for each line of it. */
  boxes: { left: number; top: number; right: number; bottom: number }[]
  /** The text leaves the box with a border or a ground in which it stands. */
  spills: boolean
  /** Texts of the same layer must not overlap; a dock or a dialog is a layer of its own. */
  layer: string
}

export const pieces = (): Piece[] => {
  const dress = (element: Element) => {
    const style = getComputedStyle(element)
    const framed = parseFloat(style.borderLeftWidth) > 0 && style.borderLeftColor !== 'rgba(0, 0, 0, 0)'
    return { style, boxed: framed || style.backgroundColor !== 'rgba(0, 0, 0, 0)' }
  }
  const holds = (outer: DOMRect, inner: DOMRect) =>
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 2 &&
    inner.bottom <= outer.bottom + 2
  const chain = (element: Element): Element[] =>
    element.parentElement ? [element, ...chain(element.parentElement)] : [element]

  const found: Piece[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    const text = (node.textContent ?? '').trim()
    if (
      element === null ||
      text === '' ||
      !window.norm.isVisible(element) ||
      element.closest('[aria-hidden=true], option')
    )
      continue

    const range = document.createRange()
    range.selectNodeContents(node)
    const box = range.getBoundingClientRect()
    if (box.width === 0) continue
    const around = chain(element)
    const layers = around.filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position))
    const style = getComputedStyle(element)
    found.push({
      selector: window.norm.selectorOf(element),
      text: text.slice(0, 20),
      size: parseFloat(style.fontSize),
      weight: Number(style.fontWeight),
      line: style.lineHeight === 'normal' ? 1.2 : parseFloat(style.lineHeight) / parseFloat(style.fontSize),
      ink: style.color,
      grounds: around
        .map((one) => getComputedStyle(one).backgroundColor)
        .filter((colour) => colour !== 'rgba(0, 0, 0, 0)'),
      boxes: [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      })),
      // A dialog stands in the middle of the screen, wherever in the page it was opened from.
      spills: around
        .slice(0, layers[0] ? around.indexOf(layers[0]) + 1 : around.length)
        .some(
          (one) =>
            dress(one).boxed &&
            one !== document.body &&
            !one.matches('.taro_page, html') &&
            !holds(one.getBoundingClientRect(), box),
        ),
      layer: layers.map((one) => window.norm.selectorOf(one)).join(' < '),
    })
  }
  return found
}

export interface Overflow {
  selector: string
  kind: 'page' | 'clipped' | 'outside'
  by: number
}

export const overflows = (): Overflow[] => {
  const all = [...document.body.querySelectorAll('*')].filter((element) => window.norm.isVisible(element))
  const scroller = (element: Element) => element.closest('[role=region][tabindex]') !== null
  const at = (element: Element, kind: Overflow['kind'], by: number): Overflow => ({
    selector: window.norm.selectorOf(element),
    kind,
    by,
  })

  return all.flatMap((element) => {
    if (scroller(element)) return []
    const { overflowX, overflowY } = getComputedStyle(element)
    const { left, right } = element.getBoundingClientRect()
    const wide = element.scrollWidth - element.clientWidth
    const high = element.scrollHeight - element.clientHeight
    const isPage = element.matches('.taro_page')
    const hides = (value: string) => value === 'hidden' || value === 'clip'

    if (isPage) return wide > 1 ? [at(element, 'page', wide)] : []
    if (right > window.innerWidth + 1 || left < -1)
      return [at(element, 'outside', Math.max(right - window.innerWidth, -left))]
    if (element.textContent === '' || element.clientWidth === 0) return []
    if (hides(overflowX) && wide > 1) return [at(element, 'clipped', wide)]
    return hides(overflowY) && high > 1 ? [at(element, 'clipped', high)] : []
  })
}
