import type { Gate } from './gate'
import type { Instance } from './page'

export type Move = 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch'

const DEEPEST = 10

interface World {
  gate: Gate
  pages: readonly string[]
  tabs: readonly string[]
  create: (route: string, query: Record<string, string>) => Instance
  later: (work: () => void) => void
  changed: () => void
}

/** A query arrives as it was sent: WeChat decodes nothing, the page must. */
export const splitUrl = (url: string): { route: string; query: Record<string, string> } => {
  const [path = '', text = ''] = url.split('?')
  const pairs = text.split('&').filter((pair) => pair !== '')

  return {
    route: path.replace(/^\//, ''),
    query: Object.fromEntries(
      pairs.map((pair) => [pair.split('=')[0] ?? '', pair.split('=').slice(1).join('=')]),
    ),
  }
}

export interface PageStack {
  readonly stack: readonly Instance[]
  top: () => Instance
  move: (kind: Move, url: string) => void
  back: (delta?: number) => void
}

export const createPageStack = (world: World): PageStack => {
  const { gate, pages, tabs, create, later, changed } = world
  const tabPages = new Map<string, Instance>()
  let stack: Instance[] = []

  const top = (): Instance => {
    const page = stack.at(-1)
    if (!page) throw new Error('no page is open')
    return page
  }
  const isTab = (route: string) => tabs.includes(route)
  const unload = (gone: readonly Instance[], keepTabs: boolean) =>
    [...gone].reverse().forEach((page) => {
      if (keepTabs && isTab(page.route)) return
      tabPages.delete(page.route)
      page.call('onUnload')
    })

  const show = (route: string, query: Record<string, string>) => {
    const kept = tabPages.get(route)
    const page = kept ?? create(route, query)
    if (isTab(route)) tabPages.set(route, page)
    stack.push(page)
    if (!kept) page.call('onLoad', { ...query })
    page.call('onShow')
    if (!kept) later(() => page.call('onReady'))
    changed()
  }

  const check = (kind: Move, route: string) => {
    if (!pages.includes(route)) throw gate.refuse(`${kind}:fail page "${route}" is not found`)
    if (kind === 'switchTab' && !isTab(route))
      throw gate.refuse(`switchTab:fail "${route}" is not a tabBar page`)
    if ((kind === 'navigateTo' || kind === 'redirectTo') && isTab(route))
      throw gate.refuse(`${kind}:fail can not ${kind} a tabbar page "${route}"`)
    if (kind === 'navigateTo' && stack.length >= DEEPEST)
      throw gate.refuse(`navigateTo:fail webview count limit exceed: ${DEEPEST} pages are open`)
  }

  const move = (kind: Move, url: string) => {
    const { route, query } = splitUrl(url)
    check(kind, route)
    const before = stack

    if (kind === 'navigateTo') before.at(-1)?.call('onHide')
    if (kind === 'redirectTo')
      unload(
        [stack.pop()].filter((page) => page !== undefined),
        false,
      )
    if (kind === 'reLaunch') {
      unload([...new Set([...tabPages.values(), ...before])], false)
      stack = []
    }
    if (kind === 'switchTab') {
      if (before.at(-1)?.route === route) return
      const last = before.at(-1)
      if (last && isTab(last.route)) last.call('onHide')
      unload(before, true)
      stack = []
    }
    show(route, kind === 'switchTab' ? {} : query)
  }

  const back = (delta = 1) => {
    if (stack.length <= 1) throw gate.refuse('navigateBack:fail cannot navigate back at first page')
    unload(stack.splice(Math.max(1, stack.length - delta)), false)
    top().call('onShow')
    changed()
  }

  return {
    get stack() {
      return stack
    },
    ...{ top, move, back },
  }
}
