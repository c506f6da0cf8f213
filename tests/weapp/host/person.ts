import { findField, findTappable, screenOf } from './find'
import type { Phone } from './phone'
import type { ViewNode } from './view'
import { allNodes, textOf } from './view'

const PATIENCE_MS = 30_000
const LOOK_MS = 5

/** The hand and the eyes before the phone. Every step waits for what it needs and says what it saw instead. */
export interface Person {
  /** Waits for a condition on the drawn page. */
  until: <T>(what: string, look: (screen: ViewNode) => T | null | false | undefined) => Promise<T>
  sees: (words: string | RegExp) => Promise<string>
  arrives: (route: string) => Promise<void>
  taps: (words: string) => Promise<void>
  types: (label: string, text: string) => Promise<void>
  /** Chooses in a picker or turns a switch. */
  picks: (label: string, value: number | string | boolean) => Promise<void>
  /** The phone's own Back: an open dialog first, else the page. */
  goesBack: () => Promise<void>
  scrollsDown: () => void
  text: () => string
}

const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_MS))

export const createPerson = (phone: Phone): Person => {
  const until: Person['until'] = async (what, look) => {
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      const screen = phone.draw()
      const found = look(screen)
      if (found !== null && found !== false && found !== undefined) return found
      if (Date.now() > end) throw new Error(`${what}: not on ${phone.pages.top().route}\n${screenOf(screen)}`)
      await pause()
    }
  }

  const openButton = async (node: ViewNode) => {
    if (node.tag !== 'button' || node.attrs['openType'] !== 'getPhoneNumber') return
    const detail = phone.answers.allows
      ? await phone.phoneCode()
      : { errMsg: 'getPhoneNumber:fail user deny' }
    phone.fire(node, 'getphonenumber', { ...detail })
  }

  return {
    until,
    sees: (words) =>
      until(`"${String(words)}"`, (screen) => {
        const text = textOf(screen)
        return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text
      }),
    arrives: async (route) => {
      await until(`page ${route}`, () => phone.pages.top().route === route)
    },
    taps: async (words) => {
      const node = await until(`something to tap: "${words}"`, (screen) => findTappable(screen, words))
      phone.fire(node, 'tap', { x: 1, y: 1 })
      await openButton(node)
    },
    types: async (label, text) => {
      const node = await until(`field "${label}"`, (screen) => findField(screen, label))
      phone.fire(node, 'input', { value: text, cursor: text.length, keyCode: 0 })
      phone.fire(node, 'blur', { value: text })
    },
    picks: async (label, value) => {
      const node = await until(`field "${label}"`, (screen) => findField(screen, label))
      phone.fire(node, 'change', { value })
    },
    goesBack: async () => {
      const guard = allNodes(phone.draw()).find(({ tag, attrs }) => tag === 'page-container' && attrs['show'])
      if (guard) phone.fire(guard, 'afterleave')
      else phone.pages.back()
      await pause()
    },
    scrollsDown: () => void phone.pages.top().call('onReachBottom'),
    text: () => textOf(phone.draw()),
  }
}
