import Taro from '@tarojs/taro'

/** Calls when there is a network again; answers how to stop that. The browser's twin is on-online.h5.ts. */
export const onOnline = (call: () => void): (() => void) => {
  const listener = ({ isConnected }: { isConnected: boolean }) => {
    if (isConnected) call()
  }
  Taro.onNetworkStatusChange(listener)
  return () => Taro.offNetworkStatusChange(listener)
}
