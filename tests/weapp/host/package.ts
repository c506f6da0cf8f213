import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { fromRoot } from '@/config/build/root'

export interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  tabBar?: { custom?: boolean; list: { pagePath: string; text: string }[] }
  lazyCodeLoading?: string
  cloud?: boolean
  __usePrivacyCheck__?: boolean
  requiredPrivateInfos?: string[]
}

/** A built mini-program: every text file, and what WeChat's own compiler makes of its WXML. */
export interface Package {
  files: ReadonlyMap<string, string>
  app: AppJson
  /** Script that defines `$gwx(path)`. */
  wxml: string
}

export const WEAPP = fromRoot('dist/weapp')

export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))

const FOLDERS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }

/** Binaries of 2019/2020 inside the npm package miniprogram-compiler. */
const compile = (tool: 'wcc' | 'wcsc', folder: string, args: string[]): string => {
  const binary = path.join(
    path.dirname(require.resolve('miniprogram-compiler/package.json')),
    'bin',
    FOLDERS[process.platform] ?? 'linux',
    process.platform === 'win32' ? `${tool}.exe` : tool,
  )
  chmodSync(binary, 0o755)
  const { status, stdout, stderr } = spawnSync(binary, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 })
  if (status !== 0) throw new Error(`${tool} refuses: ${stderr.toString()}`)
  return stdout.toString()
}

/** `-cc` wants to know which components a page uses: count, then page, number and names of each. */
const componentArgs = (files: ReadonlyMap<string, string>, templates: string[]): string => {
  const users = templates.flatMap((template) => {
    const json = files.get(template.replace(/wxml$/, 'json'))
    const { usingComponents } = JSON.parse(json ?? '{}') as { usingComponents?: Record<string, string> }
    return usingComponents ? [[template, Object.keys(usingComponents)] as const] : []
  })

  return [users.length, ...users.flatMap(([page, names]) => [page, names.length, ...names])].join(' ')
}

export const compileWxml = (folder: string, files: ReadonlyMap<string, string>): string => {
  const named = (end: string) => [...files.keys()].filter((name) => name.endsWith(end))
  const templates = named('.wxml')
  const args = ['-d', '-cc', componentArgs(files, templates), ...templates, ...named('.wxs'), '-gn', '$gwx']

  return compile('wcc', folder, args)
}

/** What a sheet imports, and what that imports. */
const importsOf = (files: ReadonlyMap<string, string>, name: string): string[] =>
  [...(files.get(name) ?? '').matchAll(/@import\s*["']([^"']+)["']/g)].flatMap(([, to = '']) => {
    const other = path.posix.join(path.posix.dirname(name), to)
    return [other, ...importsOf(files, other)]
  })

/** Page or `app` → script that puts its style into `document.head`. */
export const compileWxss = (folder: string, files: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...files.keys()]
      .filter((name) => name.endsWith('.wxss') && files.has(name.replace(/wxss$/, 'json')))
      .map((name) => {
        const sheets = [name, ...importsOf(files, name)].map((sheet) => `./${sheet}`)
        // The binary leaves its own placeholder for shared sheets, of which there are none.
        const script = compile('wcsc', folder, ['-js', ...sheets]).replace('\n%s\n', '\n')
        return [name.replace(/\.wxss$/, ''), script]
      }),
  )

const TEXT = /\.(js|json|wxml|wxss|wxs)$/

export const readFiles = (folder: string): Map<string, string> =>
  new Map(
    filesBelow(folder)
      .filter((name) => TEXT.test(name))
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  )

export const readPackage = (folder = WEAPP): Package => {
  const files = readFiles(folder)
  const app = JSON.parse(files.get('app.json') ?? '{}') as AppJson

  return { files, app, wxml: compileWxml(folder, files) }
}
