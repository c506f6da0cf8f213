const view = {
  'aria-role': '',
  'aria-label': '',
  'aria-checked': '',
  'aria-disabled': '',
  'aria-hidden': '!1',
  'aria-live': '',
}

/**
 * What WeChat's templates know beyond Taro's own list: Taro 4.2 drops every aria attribute. The build (config/taro-aria.ts)
 * and the running program (platform.ts) must agree on it, because Taro numbers attributes by their order.
 */
export const ariaAttributes = {
  View: view,
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
}
