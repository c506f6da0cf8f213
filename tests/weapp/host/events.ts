import type { Gate } from './gate'
import type { Instance } from './page'
import type { ViewNode } from './view'

const BUBBLING = new Set(['tap', 'longpress', 'touchstart', 'touchmove', 'touchend', 'touchcancel'])

const datasetOf = ({ attrs }: ViewNode): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attrs)
      .filter(([name]) => name.startsWith('data-'))
      .map(([name, value]) => [name.slice('data-'.length), value]),
  )

const targetOf = (node: ViewNode) => ({
  id: typeof node.attrs['id'] === 'string' ? node.attrs['id'] : '',
  dataset: datasetOf(node),
  offsetLeft: 0,
  offsetTop: 0,
})

/** Through the page's own handlers, from the node up, as the template binds them. */
export const fire = (
  gate: Gate,
  page: Instance,
  target: ViewNode,
  type: string,
  detail: Record<string, unknown> = {},
): void => {
  const run = (node: ViewNode, handler: unknown) =>
    page.call(String(handler), {
      ...{ type, timeStamp: Date.now(), detail, mark: {}, touches: [], changedTouches: [] },
      target: targetOf(target),
      currentTarget: targetOf(node),
    })

  const climb = () => {
    for (let node: ViewNode | null = target; node; node = node.parent) {
      const caught = node.attrs[`catch${type}`]
      const handler = caught ?? node.attrs[`bind${type}`]
      if (handler) run(node, handler)
      if (caught || !BUBBLING.has(type)) return
    }
  }

  if (type === 'tap') gate.tapping(climb)
  else climb()
}
