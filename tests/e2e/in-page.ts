/** Facts about the page that is on the screen; every function here runs inside the browser and stands for itself. */
export interface Target {
  selector: string
  role: string
  name: string
  width: number
  height: number
  /** A custom radio, check or switch without its state. */
  stateless: boolean
}

declare global {
  interface Window {
    norm: {
      selectorOf: (element: Element) => string
      isVisible: (element: Element) => boolean
      name: (element: Element) => string
    }
  }
}

export const install = (): void => {
  const selectorOf = (element: Element): string => {
    const step = (one: Element) => {
      const name =
        typeof one.className === 'string' ? (one.className.match(/[a-z-]+-module__\w+/)?.[0] ?? '') : ''
      return `${one.tagName.toLowerCase()}${name === '' ? '' : `.${name.replace('-module', '')}`}`
    }
    return element.parentElement ? `${step(element.parentElement)} > ${step(element)}` : step(element)
  }
  const isVisible = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.closest('.taro_page_shade') === null
  const name = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby')
    const labelled = by === null ? '' : (document.getElementById(by)?.textContent ?? '')
    return (
      (element.getAttribute('aria-label') ?? labelled).trim() ||
      (element.textContent || element.getAttribute('title') || '').trim()
    )
  }
  window.norm = { selectorOf, isVisible, name }
}

export const targets = (): Target[] => {
  const tappable =
    'button, a[href], input, select, textarea, [role=button], [role=radio], [role=checkbox], [role=switch], [role=tab]'
  const typed = new Set(['INPUT', 'SELECT', 'TEXTAREA'])

  return [...document.querySelectorAll(tappable)]
    .filter((element) => window.norm.isVisible(element) && element.closest('[aria-hidden=true]') === null)
    .map((element) => {
      const { width, height } = element.getBoundingClientRect()
      const role = element.getAttribute('role') ?? element.tagName.toLowerCase()
      const state = role === 'tab' ? 'aria-selected' : 'aria-checked'
      return {
        selector: window.norm.selectorOf(element),
        role,
        name: typed.has(element.tagName)
          ? (element.getAttribute('aria-label') ?? '')
          : window.norm.name(element),
        width,
        height,
        stateless: ['radio', 'checkbox', 'switch', 'tab'].includes(role) && !element.hasAttribute(state),
      }
    })
}

export interface Outline {
  title: string
  headings: { level: number; text: string }[]
  /** Coloured boxes that say nothing. */
  mute: string[]
  phone: { name: string; height: number }[]
}

export const outline = (): Outline => {
  const visible = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => window.norm.isVisible(element))
  const coloured = (colour: string) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    return alpha > 0 && Math.max(red, green, blue) - Math.min(red, green, blue) > 60
  }

  return {
    title: document.title,
    headings: visible('h1, h2, h3, h4, [role=heading]').map((element) => ({
      level: Number(element.tagName.replace('H', '')) || Number(element.getAttribute('aria-level') ?? '2'),
      text: element.textContent.trim(),
    })),
    mute: visible('body *')
      .filter(
        (element) =>
          coloured(getComputedStyle(element).backgroundColor) &&
          window.norm.name(element) === '' &&
          element.closest('[aria-hidden=true]') === null,
      )
      .map((element) => window.norm.selectorOf(element)),
    phone: visible('button, [role=button]')
      .filter((element) => window.norm.name(element).startsWith('打电话问一问'))
      .map((element) => ({
        name: window.norm.name(element),
        height: element.getBoundingClientRect().height,
      })),
  }
}
