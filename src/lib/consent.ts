import Taro from '@tarojs/taro'

import { answersIn } from './consent-answers'
import type { ConsentAnswer } from './consent-answers'

/**
 * WeChat's question whether messages of these templates may come (at most three, rules.md 2.1). It must be the first statement of
 * a tap: after anything that waits WeChat refuses it. Null: WeChat could not ask, for instance because messages are switched off.
 * The browser's twin is consent.h5.ts.
 */
export const askConsent = async (ids: readonly string[]): Promise<ConsentAnswer[] | null> => {
  try {
    // `entityIds` is another platform's name, which the types ask for all the same.
    return answersIn(await Taro.requestSubscribeMessage({ tmplIds: [...ids], entityIds: [] }), ids)
  } catch {
    return null
  }
}
