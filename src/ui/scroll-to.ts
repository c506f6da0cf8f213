import Taro from '@tarojs/taro'

/** Brings the element of that id to the top, above whatever is docked below; in a browser its control gets the focus. */
export const scrollTo = (id: string): void => {
  if (process.env.TARO_ENV === 'weapp') {
    void Taro.pageScrollTo({ selector: `#${id}`, duration: 0 })
    return
  }
  const place = document.getElementById(id)
  place?.scrollIntoView({ block: 'start' })
  place?.querySelector<HTMLElement>('input, select, textarea, button')?.focus({ preventScroll: true })
}
