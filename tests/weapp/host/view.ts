import type { Data } from './set-data'

/** What WeChat's compiled WXML answers. */
export interface RawNode {
  tag: string
  attr?: Record<string, unknown>
  children: (RawNode | string | number | boolean | null)[]
}

/** `$gwx(path)` of WeChat's compiler; undefined: there is no such template. */
export type Gwx = (path: string) => ((data: Data) => RawNode) | undefined

export interface ViewNode {
  /** view, input, picker … */
  tag: string
  attrs: Readonly<Record<string, unknown>>
  children: readonly (ViewNode | string)[]
  parent: ViewNode | null
}

/** Taro's own components that only continue a deep tree. */
const RECURSIVE: Record<string, string> = {
  'wx-comp': 'comp.wxml',
  'wx-custom-wrapper': 'custom-wrapper.wxml',
}

const rawChildren = (gwx: Gwx, raw: RawNode): RawNode['children'] => {
  const template = RECURSIVE[raw.tag]
  return template ? (gwx(template)?.((raw.attr ?? {}) as Data).children ?? []) : raw.children
}

const expand = (gwx: Gwx, raw: RawNode, parent: ViewNode | null): (ViewNode | string)[] =>
  rawChildren(gwx, raw).flatMap((child): (ViewNode | string)[] => {
    if (child === null || child === '' || typeof child === 'boolean') return []
    if (typeof child !== 'object') return [String(child)]
    if (child.tag === 'virtual' || child.tag in RECURSIVE) return expand(gwx, child, parent)

    const node = { tag: child.tag.replace(/^wx-/, ''), attrs: child.attr ?? {}, children: [], parent }
    return [Object.assign(node, { children: expand(gwx, child, node) })]
  })

/** The page as WeChat's own template engine sees it: what the template drops is not here either. */
export const render = (gwx: Gwx, route: string, data: Data): ViewNode => {
  const template = gwx(`${route}.wxml`)
  if (!template) throw new Error(`${route}.wxml was not compiled`)
  const root: ViewNode = { tag: 'page', attrs: {}, children: [], parent: null }

  return Object.assign(root, { children: expand(gwx, template(data), root) })
}

export const allNodes = (root: ViewNode): ViewNode[] => [
  root,
  ...root.children.flatMap((child) => (typeof child === 'string' ? [] : allNodes(child))),
]

const isHidden = ({ attrs }: ViewNode) => attrs['ariaHidden'] === true || attrs['ariaHidden'] === 'true'

/** What is written there; lines of a block stand apart. */
export const textOf = (node: ViewNode): string =>
  node.children
    .map((child) => (typeof child === 'string' ? child : isHidden(child) ? '' : textOf(child)))
    .filter((text) => text !== '')
    .join(node.tag === 'text' ? '' : ' ')

/** What a screen reader says: the label, else the words. */
export const nameOf = (node: ViewNode): string => {
  const label = node.attrs['ariaLabel']
  return typeof label === 'string' && label !== '' ? label : textOf(node)
}

export const roleOf = ({ attrs, tag }: ViewNode): string =>
  typeof attrs['ariaRole'] === 'string' ? attrs['ariaRole'] : tag
