import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { build } from 'esbuild'

import { fromRoot } from '@/config/build/root'

import { declaredApis } from '../declared-apis'
import { knownApis } from '../host/known-apis'
import { compileWxss, readPackage, WEAPP } from '../host/package'

const asScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

/** Puts the built mini-program into a folder as one web page; the local cloud serves it. */
export const makePage = async (out: string, folder = WEAPP): Promise<void> => {
  const { files, app, wxml } = readPackage(folder)
  const scripts = Object.fromEntries([...files].filter(([name]) => name.endsWith('.js')))
  const parts = {
    files: scripts,
    app,
    wxss: Object.fromEntries(compileWxss(folder, files)),
    known: knownApis(),
  }

  mkdirSync(out, { recursive: true })
  cpSync(fromRoot('tests/weapp/browser/page.html'), path.join(out, 'index.html'))
  writeFileSync(path.join(out, 'wxml.js'), `window.__webview_engine_version__=0.02;${wxml}`)
  writeFileSync(
    path.join(out, 'build.js'),
    `window.build=${asScript({ ...parts, declared: Object.keys(declaredApis) })}`,
  )
  await build({
    entryPoints: [fromRoot('tests/weapp/browser/main.ts')],
    outfile: path.join(out, 'main.js'),
    bundle: true,
    format: 'iife',
    tsconfig: fromRoot('tsconfig.json'),
    logLevel: 'warning',
  })
}
