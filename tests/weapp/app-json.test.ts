import { existsSync } from 'node:fs'
import path from 'node:path'

import type { AppJson } from './host/package'
import { compileWxml, compileWxss, readFiles, WEAPP } from './host/package'
import { pagesOf } from './host/pages-of'
import { createGwx } from './host/realm'

const files = readFiles(WEAPP)
const app = JSON.parse(files.get('app.json') ?? '{}') as AppJson

test('every page of app.json stands in the package with its script, template and settings', () => {
  const missing = pagesOf(app)
    .flatMap((page) => ['js', 'json', 'wxml'].map((end) => `${page}.${end}`))
    .filter((file) => !existsSync(path.join(WEAPP, file)))

  expect(missing).toEqual([])
})

test('tab pages stand in the main package, and the tab bar of our own has its component', () => {
  const tabs = app.tabBar?.list.map(({ pagePath }) => pagePath) ?? []

  expect(tabs.filter((page) => !app.pages.includes(page))).toEqual([])
  expect(tabs.length).toBeGreaterThanOrEqual(2)
  expect(files.has('custom-tab-bar/index.js')).toBe(true)
})

test('no subpackage lies inside another one, and each has pages', () => {
  const roots = (app.subPackages ?? []).map(({ root }) => `${root}/`)

  expect(roots.filter((root) => roots.some((other) => other !== root && root.startsWith(other)))).toEqual([])
  expect((app.subPackages ?? []).filter(({ pages }) => pages.length === 0)).toEqual([])
})

test('the privacy check, the cloud and loading on demand are switched on', () => {
  expect(app).toMatchObject({ __usePrivacyCheck__: true, cloud: true, lazyCodeLoading: 'requiredComponents' })
})

test("WeChat's own compiler takes every page's WXML", () => {
  const gwx = createGwx(compileWxml(WEAPP, files))

  expect(pagesOf(app).filter((page) => typeof gwx(`${page}.wxml`) !== 'function')).toEqual([])
})

test("WeChat's own compiler takes every page's WXSS", () => {
  const sheets = compileWxss(WEAPP, files)

  expect([...sheets.values()].filter((script) => !script.includes('setCssToHead('))).toEqual([])
  expect(sheets.size).toBeGreaterThan(1)
})
