import Taro from '@tarojs/taro'

import { paths, TABS } from './paths'

/** WeChat's stack holds ten pages; the tenth replaces the ninth instead of failing. */
const DEEPEST = 9

const isTab = (url: string) => TABS.some(({ path }) => url.split('?')[0] === path)

/** A tab page cannot take a query: hand such things over by a store. */
export const go = (url: string): void => {
  if (isTab(url)) void Taro.switchTab({ url })
  else if (Taro.getCurrentPages().length > DEEPEST) void Taro.redirectTo({ url })
  else void Taro.navigateTo({ url })
}

/** Whoever came by a shared card has nothing behind him: he goes home. */
export const back = (): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: paths.home() })
}

export const replace = (url: string): void => {
  if (isTab(url)) void Taro.switchTab({ url })
  else void Taro.redirectTo({ url })
}

/** Nothing stays behind it: no way back by hand. */
export const only = (url: string): void => void Taro.reLaunch({ url })
