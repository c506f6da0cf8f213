import { createGateway } from '../host/gateway'
import type { AppJson } from '../host/package'
import type { Instance } from '../host/page'
import { splitUrl } from '../host/page-stack'
import type { Phone } from '../host/phone'
import { createPhone } from '../host/phone'
import type { Gwx } from '../host/view'
import { createEvaluate } from './evaluate'
import type { Drawn } from './patch'
import { patch } from './patch'
import { listen } from './touch'

interface Build {
  files: Record<string, string>
  app: AppJson
  wxss: Record<string, string>
  declared: string[]
  known: string[]
}

declare global {
  interface Window {
    $gwx: Gwx
    build: Build
    phone: Phone
  }
}

const PERSONA = new URLSearchParams(location.search).get('as') ?? ''
const { files, app, wxss, declared, known } = window.build
const drawn: Drawn = new WeakMap()
const screens = new Map<Instance, Element>()
const dressed = new Set<string>()

/** WeChat's own stylesheet compiler made a script of each file; rpx become pixels of this screen there. */
const putStyle = (name: string) => {
  const script = wxss[name]
  if (dressed.has(name) || script === undefined) return
  dressed.add(name)
  const element = document.createElement('script')
  element.textContent = `{${script}}`
  document.head.append(element)
}

const shelf = new Map<string, string>(Object.entries(sessionStorage))

let waiting = false
const draw = () => {
  waiting = false
  for (const [key, text] of shelf) sessionStorage.setItem(key, text)
  const top = phone.pages.top()
  for (const [page, screen] of screens) {
    if (!phone.pages.stack.includes(page)) {
      screen.remove()
      screens.delete(page)
    } else screen.toggleAttribute('hidden', page !== top)
  }
  let screen = screens.get(top)
  if (!screen) {
    screen = document.createElement('wx-page')
    document.body.append(screen)
    screens.set(top, screen)
    putStyle(top.route)
    listen(screen, phone, drawn)
  }
  patch(screen, phone.draw(top).children, drawn)
  document.getElementById('toast')?.replaceChildren(phone.toasts.at(-1) ?? '')
}

const phone = createPhone({
  ...{ files: new Map(Object.entries(files)), app, declared, known, shelf },
  gwx: window.$gwx,
  evaluate: createEvaluate(),
  gateway: createGateway('', () => PERSONA),
  later: (work) => void setTimeout(work),
  changed: () => {
    if (!waiting) setTimeout(draw)
    waiting = true
  },
})
window.phone = phone

putStyle('app')
const { route, query } = splitUrl(decodeURI(location.hash.slice(1)) || 'pages/home/index')
phone.launch(route, query)
