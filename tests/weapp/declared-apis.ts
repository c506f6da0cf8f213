export interface DeclaredApi {
  /** What the product does with it, or `framework`. */
  why: string
  /** The data type that must be declared in the console (rules.md 2.4), where there is one. */
  privacy?: string
}

const framework = { why: 'framework' }

/** Every WeChat API that the build may call. A new one is added here, with its privacy type, before it works in the tests. */
export const declaredApis: Record<string, DeclaredApi> = {
  cloud: { why: 'the only way to the server' },
  getAccountInfoSync: { why: 'which cloud environment' },
  getAppBaseInfo: { why: "the phone's own font size" },
  getNetworkType: { why: 'say 没有网络 at once' },
  onNetworkStatusChange: { why: 'send in what was ticked without signal' },
  offNetworkStatusChange: { why: 'stop listening' },
  getStorageSync: { why: 'text step, chosen person, last answers' },
  setStorageSync: { why: 'text step, chosen person, last answers' },
  removeStorageSync: { why: 'forget them' },
  navigateTo: { why: 'pages' },
  redirectTo: { why: 'pages' },
  switchTab: { why: 'pages' },
  navigateBack: { why: 'pages' },
  reLaunch: { why: 'the screen at the entrance has no way back to somebody else’s pages' },
  hideHomeButton: { why: 'the screen at the entrance leads nowhere else' },
  makePhoneCall: { why: '打电话问一问' },
  openLocation: { why: '怎么去' },
  addPhoneCalendar: { why: '放进手机日历', privacy: '日历（写）' },
  requestSubscribeMessage: { why: '提醒我' },
  scanCode: { why: '扫票码' },
  vibrateShort: { why: 'a tick is felt' },
  vibrateLong: { why: 'a refusal is felt' },
  setClipboardData: { why: 'copy the invitation', privacy: '剪切板' },
  pageScrollTo: { why: 'to the first wrong field' },
  chooseMessageFile: { why: 'a table with a list of people', privacy: '文件' },
  chooseMedia: { why: 'photo of the paper list', privacy: '照片或视频' },
  previewImage: { why: 'a picture of a notice or of what is read, as large as the phone' },
  createInnerAudioContext: { why: 'what is read, as a recording, slower or faster' },
  downloadFile: { why: 'sheets for the printer' },
  openDocument: { why: 'sheets for the printer' },
  getSystemInfoSync: framework,
  getWindowInfo: framework,
}
