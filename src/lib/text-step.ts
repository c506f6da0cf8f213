import Taro from '@tarojs/taro'

import { keep, recall } from './storage'
import { createStore, useStore } from './store'

/** 标准, 大 (长辈版, where everybody starts) and 最大. */
export const TEXT_STEPS = {
  standard: { label: '标准', bodyPx: 18 },
  elder: { label: '大', bodyPx: 22 },
  largest: { label: '最大', bodyPx: 32 },
} as const

export type TextStep = keyof typeof TEXT_STEPS

const isStep = (value: unknown): value is TextStep => typeof value === 'string' && value in TEXT_STEPS

const step = createStore<TextStep>(recall('text-step', isStep) ?? 'elder')

export const useTextStep = (): TextStep => useStore(step)

export const setTextStep = (next: TextStep): void => {
  step.set(next)
  keep('text-step', next)
}

const GROW_LIMIT = 1.5

/**
 * How much the phone's own font size enlarges our step. The factor counts from the standard body text (Care Mode is 1.4);
 * the result is never below our step, and never above the body text of 最大, which all pages are tested with.
 */
export const growOf = (chosen: TextStep, factor: number): number => {
  const wanted = TEXT_STEPS.standard.bodyPx * factor
  const largest = Math.max(TEXT_STEPS.largest.bodyPx, TEXT_STEPS[chosen].bodyPx)

  return Math.min(GROW_LIMIT, Math.max(1, Math.min(wanted, largest) / TEXT_STEPS[chosen].bodyPx))
}

const IOS_BODY_PX = 17

/** rules.md 1.2: `fontSizeScaleFactor` where the client knows it, else iOS's `fontSizeSetting` over 17. */
export const phoneFactor = (): number => {
  if (process.env.TARO_ENV !== 'weapp') return 1
  const info = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number; fontSizeSetting?: number }

  return info.fontSizeScaleFactor ?? (info.fontSizeSetting ?? IOS_BODY_PX) / IOS_BODY_PX
}
