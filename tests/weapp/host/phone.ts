import type { Answers } from './answers'
import { willing } from './answers'
import { fire } from './events'
import type { Gate } from './gate'
import { createGate } from './gate'
import type { Gateway } from './gateway'
import type { AppJson } from './package'
import type { Config, Instance, SetDataRecord } from './page'
import { createInstance } from './page'
import type { PageStack } from './page-stack'
import { createPageStack } from './page-stack'
import { pagesOf } from './pages-of'
import type { Evaluate } from './program'
import { createProgram } from './program'
import type { Shelf } from './storage'
import { createStorage } from './storage'
import type { Gwx, ViewNode } from './view'
import { render } from './view'
import { createWx } from './wx'
import { allApis } from './wx-apis'
import type { Done } from './wx-style'

export interface PhoneParts {
  files: ReadonlyMap<string, string>
  app: AppJson
  gwx: Gwx
  evaluate: Evaluate
  gateway: Gateway
  shelf: Shelf
  /** API names: what the product may call, and what WeChat has at all. */
  declared: readonly string[]
  known: readonly string[]
  later: (work: () => void) => void
  /** Something on the screen may be different. */
  changed: () => void
}

export interface Phone {
  readonly gate: Gate
  readonly answers: Answers
  readonly done: readonly Done[]
  readonly setData: readonly SetDataRecord[]
  readonly toasts: readonly string[]
  readonly pages: PageStack
  /** `query` as WeChat hands it over: a scene is still encoded. */
  launch: (path: string, query?: Record<string, string>) => void
  draw: (page?: Instance) => ViewNode
  /** What WeChat's number button hands over. */
  phoneCode: () => Promise<{ code: string }>
  fire: (target: ViewNode, type: string, detail?: Record<string, unknown>) => void
}

/** WeChat around the unmodified build: one phone, one opened mini-program. */
export const createPhone = (parts: PhoneParts): Phone => {
  const { files, app, gwx, evaluate, gateway, shelf, declared, known, later, changed } = parts
  const gate = createGate()
  const answers = willing()
  const done: Done[] = []
  const setData: SetDataRecord[] = []
  const toasts: string[] = []
  const configs = new Map<string, Config>()
  let application: Config = {}

  const record = (one: SetDataRecord) => {
    setData.push(one)
    changed()
  }
  const surroundings = { gate, record, later }
  const tabs = (app.tabBar?.list ?? []).map(({ pagePath }) => pagePath)
  const apis = allApis({
    ...{ gate, gateway, answers, later },
    storage: createStorage(shelf, gate),
    stack: () => pages,
    done: (one) => done.push(one),
    toast: (words) => {
      toasts.push(words)
      changed()
    },
  })
  const wx = createWx(gate, apis, declared, known)
  const program = createProgram(files, evaluate, (path) => {
    const register = (config: Config) => void configs.set(path.replace(/\.js$/, ''), config)
    return {
      wx,
      App: (config: Config) => (application = config),
      ...{ Page: register, Component: register },
      getApp: () => application,
      getCurrentPages: () => pages.stack.map(({ self }) => self),
    }
  })
  const configOf = (path: string): Config => {
    program.load(`${path}.js`)
    const config = configs.get(path)
    if (!config) throw new Error(`${path}.js called neither Page nor Component`)
    return config
  }

  const pages = createPageStack({
    ...{ gate, tabs, later, changed, pages: pagesOf(app) },
    create: (route, query) => {
      if (tabs.includes(route) && app.tabBar?.custom) {
        const bar = 'custom-tab-bar/index'
        createInstance(configOf(bar), bar, {}, { ...surroundings, record: () => undefined }).call('attached')
      }
      return createInstance(configOf(route), route, query, surroundings)
    },
  })

  return {
    ...{ gate, answers, done, setData, toasts, pages },
    launch: (path, query = {}) => {
      program.load('app.js')
      const options = { path, query, scene: 1047, referrerInfo: {} }
      for (const name of ['onLaunch', 'onShow']) {
        const lifecycle = application[name]
        if (typeof lifecycle === 'function') Reflect.apply(lifecycle, application, [options])
      }
      const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`)
      pages.move('reLaunch', `${path}?${pairs.join('&')}`)
    },
    draw: (page = pages.top()) => render(gwx, page.route, page.data),
    phoneCode: gateway.phoneCode,
    fire: (target, type, detail) => fire(gate, pages.top(), target, type, detail),
  }
}
