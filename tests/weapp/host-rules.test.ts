import { createGate } from './host/gate'
import { tooLarge } from './host/gateway'
import { createInstance } from './host/page'
import type { Instance } from './host/page'
import { createPageStack, splitUrl } from './host/page-stack'
import { createRealm } from './host/realm'
import type { Data } from './host/set-data'
import { applyPath } from './host/set-data'
import { createStorage } from './host/storage'
import { createWx } from './host/wx'
import { asyncApi } from './host/wx-style'

const KB = 1024
const realms: { stop: () => void }[] = []
afterEach(() => realms.splice(0).forEach((realm) => realm.stop()))

const aRealm = () => {
  const realm = createRealm()
  realms.push(realm)
  return realm
}

const aPage = (gate = createGate()): Instance =>
  createInstance({ data: {} }, 'a', {}, { gate, record: () => undefined, later: (work) => work() })

const setData = (page: Instance, change: Data) => page.call('setData', change)

describe('the host refuses what WeChat refuses:', () => {
  test.each(['requestSubscribeMessage', 'openSetting', 'addPhoneCalendar'])(
    '%s works inside a tap, not outside and not after an await',
    async (name) => {
      const gate = createGate()
      const api = asyncApi(
        name,
        gate,
        () => undefined,
        () => ({}),
      )

      await expect(gate.tapping(() => api({}))).resolves.toMatchObject({ errMsg: `${name}:ok` })
      await expect(api({})).rejects.toMatchObject({
        errMsg: expect.stringContaining('TAP gesture') as string,
      })
      const late = gate.tapping(async () => {
        await Promise.resolve()
        return api({})
      })
      await expect(late).rejects.toThrow('TAP gesture')
      expect(gate.violations).toHaveLength(2)
    },
  )

  test('a storage key over 1 MB, and more than 10 MB in all', () => {
    const storage = createStorage(new Map(), createGate())
    const nearly = 'x'.repeat(1000 * KB)

    expect(() => storage.set('a', 'x'.repeat(KB * KB))).toThrow('a key holds 1 MB')
    for (let i = 0; i < 10; i += 1) storage.set(`k${i}`, nearly)
    expect(() => storage.set('one more', nearly)).toThrow('10 MB in all')
    expect(storage.get('k9')).toBe(nearly)
  })

  test('a call of more than 100 KB', () => {
    expect(tooLarge({ text: 'x'.repeat(99 * KB) })).toBeNull()
    expect(tooLarge({ text: '字'.repeat(40 * KB) })).toContain('at most 100 KB')
  })

  test('a setData over 1 MB', () => {
    const page = aPage()

    expect(() => setData(page, { text: 'x'.repeat(KB * KB) })).toThrow('at most 1 MB')
    setData(page, { 'a.b[0]': 1 })
    expect(page.data).toEqual({ a: { b: [1] } })
  })

  test('the eleventh page, an unknown page, and a tab page that is navigated to', () => {
    const gate = createGate()
    const pages = createPageStack({
      ...{ gate, pages: ['a', 'tab'], tabs: ['tab'], create: () => aPage(gate) },
      ...{ later: (work: () => void) => work(), changed: () => undefined },
    })
    pages.move('reLaunch', '/a')
    for (let i = 0; i < 9; i += 1) pages.move('navigateTo', '/a')

    expect(() => pages.move('navigateTo', '/a')).toThrow('limit exceed')
    expect(() => pages.move('redirectTo', '/nowhere')).toThrow('not found')
    expect(() => pages.move('redirectTo', '/tab')).toThrow('tabbar page')
    expect(() => pages.move('switchTab', '/a')).toThrow('not a tabBar page')
    expect(pages.stack).toHaveLength(10)
  })

  test('an API that is not declared, when it is called', () => {
    const gate = createGate()
    const wx = createWx(gate, {}, [], ['getLocation'])

    expect(wx['getLocation']).toThrow('not declared')
    expect(gate.violations).toHaveLength(1)
  })

  test.each(['new Function("return 1")()', 'eval("1")', 'document.title', 'window.name', 'fetch("/")'])(
    'a script with %s',
    (source) => {
      expect(() => aRealm().evaluate('a.js', source, {})).toThrow()
    },
  )
})

test('a query reaches the page as it was sent, so the page itself must decode a scene', () => {
  expect(splitUrl('/pages/home/index?scene=p%3DC1&x=a=b')).toEqual({
    route: 'pages/home/index',
    query: { scene: 'p%3DC1', x: 'a=b' },
  })
})

test('a path of setData makes what is missing on its way', () => {
  const data: Data = { root: { cn: [{ v: 1 }] } }

  applyPath(data, 'root.cn.[0].v', 2)
  applyPath(data, 'root.cn[1].p', 'x')

  expect(data).toEqual({ root: { cn: [{ v: 2 }, { p: 'x' }] } })
})
