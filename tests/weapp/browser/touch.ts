import type { Phone } from '../host/phone'
import type { ViewNode } from '../host/view'
import type { Field } from './element'
import type { Drawn } from './patch'
import { openPicker } from './picker'

const above = (node: ViewNode, tag: string): ViewNode | null => {
  for (let at: ViewNode | null = node; at; at = at.parent) if (at.tag === tag) return at
  return null
}

/** Finger and keyboard of the browser become WeChat's events. */
export const listen = (screen: Element, phone: Phone, drawn: Drawn): void => {
  const nodeOf = (target: EventTarget | null): ViewNode | null => {
    for (let at = target instanceof Element ? target : null; at; at = at.parentElement) {
      const node = drawn.get(at)
      if (node) return node
    }
    return null
  }
  const openType = async (button: ViewNode) => {
    if (button.attrs['openType'] !== 'getPhoneNumber') return
    phone.fire(button, 'getphonenumber', { ...(await phone.phoneCode()) })
  }

  screen.addEventListener('click', (event) => {
    const node = nodeOf(event.target)
    if (!node) return
    phone.fire(node, 'tap', {})
    const button = above(node, 'button')
    if (button) void openType(button)
    const picker = above(node, 'picker')
    if (picker) openPicker(picker, (value) => phone.fire(picker, 'change', { value }))
  })

  const onField = (browser: string, wechat: string) =>
    screen.addEventListener(browser, (event) => {
      const node = nodeOf(event.target)
      const { value } = event.target as Field
      if (node) phone.fire(node, wechat, { value, cursor: value.length, keyCode: 0 })
    })
  onField('input', 'input')
  onField('focusin', 'focus')
  onField('focusout', 'blur')
  screen.addEventListener('keydown', (event) => {
    const node = nodeOf(event.target)
    if (event instanceof KeyboardEvent && event.key === 'Enter' && node?.tag === 'input')
      phone.fire(node, 'confirm', { value: (event.target as Field).value })
  })
}
