import type { Answers } from './answers'
import type { Gate } from './gate'
import type { Gateway } from './gateway'
import type { Move, PageStack } from './page-stack'
import type { Storage } from './storage'
import type { Api, Done, Options } from './wx-style'
import { asyncApi, optionsOf } from './wx-style'
import { createCloud } from './wx-cloud'

export interface Ports {
  gate: Gate
  storage: Storage
  gateway: Gateway
  answers: Answers
  stack: () => PageStack
  /** Navigation happens after the tap's own work, as on the phone. */
  later: (work: () => void) => void
  done: (one: Done) => void
  toast: (words: string) => void
}

const cancelled = (api: string) => new Error(`${api}:fail cancel`)
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const navigation = ({ stack, later }: Ports): Record<string, (options: Options) => unknown> => {
  const soon = (work: () => void) =>
    new Promise<void>((resolve, reject) => {
      later(() => {
        try {
          work()
          resolve()
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)))
        }
      })
    })
  const moves = (['navigateTo', 'redirectTo', 'switchTab', 'reLaunch'] as Move[]).map((kind) => [
    kind,
    ({ url }: Options) => soon(() => stack().move(kind, text(url))),
  ])

  return {
    ...(Object.fromEntries(moves) as Record<Move, (options: Options) => Promise<void>>),
    navigateBack: ({ delta }) => soon(() => stack().back(typeof delta === 'number' ? delta : 1)),
  }
}

const windows = ({ answers, gateway, toast }: Ports): Record<string, (options: Options) => unknown> => {
  const allowed = (api: string, result: unknown = {}) => {
    if (!answers.allows) throw new Error(`${api}:fail auth deny`)
    return result
  }

  return {
    scanCode: () => {
      if (answers.scan === null) throw cancelled('scanCode')
      return { result: answers.scan, scanType: 'QR_CODE', charSet: 'UTF-8' }
    },
    chooseMedia: () => {
      if (!answers.photo) throw cancelled('chooseMedia')
      return { tempFiles: [{ tempFilePath: 'wxfile://tmp_photo.jpg', size: answers.photo.size }] }
    },
    requestSubscribeMessage: async ({ tmplIds }) => {
      const ids = Array.isArray(tmplIds) ? tmplIds.map(String) : []
      return answers.allows ? gateway.subscribe(ids) : Object.fromEntries(ids.map((id) => [id, 'reject']))
    },
    addPhoneCalendar: () => allowed('addPhoneCalendar'),
    openSetting: () => ({ authSetting: {} }),
    getSetting: () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true } }),
    showModal: () => ({ confirm: answers.confirms, cancel: !answers.confirms }),
    showToast: ({ title }) => toast(text(title)),
    hideToast: () => ({}),
    downloadFile: () => ({ tempFilePath: 'wxfile://tmp_file', statusCode: 200 }),
    getNetworkType: () => ({ networkType: answers.network }),
  }
}

/** Only that it was called matters: the phone rings, the map opens. */
const OUTWARD = [
  ...['makePhoneCall', 'openLocation', 'openDocument', 'previewImage', 'vibrateShort', 'vibrateLong'],
  ...['setKeepScreenOn', 'setNavigationBarTitle', 'pageScrollTo', 'setClipboardData', 'hideKeyboard'],
]

const plain = (ports: Ports): Record<string, Api> => {
  const { storage, answers, stack } = ports
  const system = () => ({
    ...{ SDKVersion: '3.8.12', version: '8.0.55', language: 'zh_CN', platform: 'android', theme: 'light' },
    ...{ pixelRatio: 2, screenWidth: 375, windowWidth: 375, windowHeight: 700, statusBarHeight: 24 },
    fontSizeScaleFactor: answers.fontSizeScaleFactor,
  })

  return {
    getAppBaseInfo: system,
    getWindowInfo: system,
    getDeviceInfo: system,
    getSystemInfoSync: system,
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop' } }),
    getLaunchOptionsSync: () => optionsOf(stack().stack[0]?.query),
    setStorageSync: (key, value) => storage.set(String(key), value),
    getStorageSync: (key) => storage.get(String(key)),
    removeStorageSync: (key) => storage.remove(String(key)),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => storage.info(),
    nextTick: (work) => ports.later(work as () => void),
    canIUse: () => true,
    onAppShow: () => undefined,
    onAppHide: () => undefined,
  }
}

/** Everything this host can do; `wx` shows what is declared of it. */
export const allApis = (ports: Ports): Record<string, unknown> => {
  const { gate, done } = ports
  const running = { ...navigation(ports), ...windows(ports) }
  const outward = Object.fromEntries(OUTWARD.map((api) => [api, () => ({})]))
  const asynchronous = Object.entries({ ...outward, ...running }).map(([api, run]) => [
    api,
    asyncApi(api, gate, done, run),
  ])

  return {
    ...(Object.fromEntries(asynchronous) as Record<string, Api>),
    ...plain(ports),
    cloud: createCloud(ports),
  }
}
