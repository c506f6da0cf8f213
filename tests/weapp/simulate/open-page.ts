import { existsSync } from 'node:fs'
import path from 'node:path'

import { WEAPP } from '../host/package'

interface SimulateNode {
  dom: HTMLElement
  dispatchEvent: (name: string, options?: { detail?: unknown }) => void
  querySelector: (selector: string) => SimulateNode | undefined
  querySelectorAll: (selector: string) => SimulateNode[]
  attach: (parent: Node) => void
  instance: Record<string, unknown> & { setData: unknown }
}

interface Simulate {
  load: (file: string, options: { compiler: 'official'; rootPath: string; compilerOptions: object }) => string
  render: (id: string) => SimulateNode
}

type Config = Record<string, unknown>
type Lifecycle = (this: unknown, ...args: unknown[]) => void

const call = (self: Config, name: string, ...args: unknown[]) => {
  const method = self[name]
  if (typeof method === 'function') Reflect.apply(method as Lifecycle, self, args)
}

/** A page is a component here: its functions become methods. */
const asComponent = (config: Config): Config => {
  const methods = Object.entries(config).filter(([, value]) => typeof value === 'function')
  return { data: config['data'], methods: Object.fromEntries(methods) }
}

/** One page of the real build in WeChat's own component engine; one page per test file. `wx` answers what the page asks. */
export const openPage = (route: string, query: Config, wx: Config): SimulateNode => {
  if (!existsSync(path.join(WEAPP, `${route}.wxml`))) throw new Error(`${route} is not built`)
  const pages: Config[] = []
  const component = Reflect.get(globalThis, 'Component') as ((config: Config) => void) | undefined
  const env: Config = { wx, App: () => undefined, getApp: () => ({}), getCurrentPages: () => pages }
  if (component) throw new Error('one page per test file')
  Object.assign(globalThis, env)

  // Only now: it looks for `wx` while it loads.
  const simulate = jest.requireActual<Simulate>('miniprogram-simulate')
  Object.assign(globalThis, {
    Page: (config: Config) => {
      const define = Reflect.get(globalThis, 'Component') as (config: Config) => void
      define(asComponent(config))
    },
  })
  jest.requireActual(path.join(WEAPP, 'app.js'))

  const id = simulate.load(path.join(WEAPP, route), {
    ...{ compiler: 'official', rootPath: WEAPP },
    compilerOptions: { maxBuffer: 64 * 1024 * 1024 },
  })
  const page = simulate.render(id)
  page.attach(document.body)
  Object.assign(page.instance, { route, options: query })
  pages.push(page.instance)
  for (const [name, ...args] of [['onLoad', query], ['onShow'], ['onReady']] as [string, ...unknown[]][])
    call(page.instance, name, ...args)

  return page
}
