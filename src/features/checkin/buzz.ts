import Taro from '@tarojs/taro'

import type { Tone } from '@/src/ui/tone'

/** In a loud courtyard the hand feels it: short = done, long = look at the phone. */
export const buzz = (tone: Tone): void => {
  if (process.env.TARO_ENV !== 'weapp') return
  const felt = tone === 'good' ? Taro.vibrateShort({ type: 'heavy' }) : Taro.vibrateLong()
  felt.catch(() => undefined)
}
