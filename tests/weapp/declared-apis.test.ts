import { declaredApis } from './declared-apis'
import { knownApis } from './host/known-apis'
import { readFiles, WEAPP } from './host/package'

/** Scripts that carry our own code; taro.js only lists names, app.js is React. */
const FRAMEWORK = new Set(['taro.js', 'vendors.js', 'app.js', 'runtime.js'])
const own = [...readFiles(WEAPP)].filter(([name]) => name.endsWith('.js') && !FRAMEWORK.has(name))

/** Ordinary words; getCurrentPages is a global, uploadFile here belongs to `wx.cloud`. */
const ORDINARY = new Set([
  ...['getCurrentPages', 'uploadFile'],
  ...['request', 'reload', 'preload', 'on', 'off', 'get', 'set'],
])

const called = new Set(
  own.flatMap(([, source]) =>
    [...source.matchAll(/\(\)\.(\w+)\(|\.default\.(\w+)\(/g)].map((m) => m[1] ?? m[2] ?? ''),
  ),
)
const known = knownApis()
const used = known.filter((name) => called.has(name) && !ORDINARY.has(name))

test('the build calls no WeChat API that is not declared', () => {
  expect(used.filter((name) => !(name in declaredApis))).toEqual([])
})

test('no API is declared that the build does not use', () => {
  const stale = Object.entries(declaredApis)
    .filter(
      ([name, { why }]) => why !== 'framework' && !own.some(([, source]) => source.includes(`.${name}`)),
    )
    .map(([name]) => name)

  expect(stale).toEqual([])
})

/** rules.md 2.4: WeChat switches an API off whose data type is not declared in the console. */
const PRIVACY: Record<string, string> = {
  ...{ getLocation: '位置', getFuzzyLocation: '位置', chooseLocation: '选择的位置', choosePoi: '选择的位置' },
  ...{ chooseImage: '照片或视频', chooseMedia: '照片或视频', chooseMessageFile: '文件' },
  ...{
    saveImageToPhotosAlbum: '相册（写）',
    addPhoneCalendar: '日历（写）',
    addPhoneContact: '通讯录（写）',
  },
  ...{ setClipboardData: '剪切板', getClipboardData: '剪切板' },
}

test('every used API that touches personal data names its privacy type', () => {
  const undeclared = used.filter((name) => name in PRIVACY && declaredApis[name]?.privacy !== PRIVACY[name])

  expect(undeclared).toEqual([])
})

test('the only open type of a button that asks for personal data is getPhoneNumber', () => {
  const types = own.flatMap(([, source]) => [...source.matchAll(/openType:"(\w+)"/g)].map((m) => m[1] ?? ''))

  expect([...new Set(types)].filter((type) => type !== 'getPhoneNumber' && type !== 'share')).toEqual([])
})
