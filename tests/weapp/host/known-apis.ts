import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const isGone = (before: string) => /@supported(?![^\n]*weapp)[^\n]*\n(?![\s\S]*@supported)/.test(before)

/** Names of WeChat's API as Taro's own type files list them; `@supported` says on which platforms. */
export const knownApis = (): string[] => {
  const folder = path.join(path.dirname(require.resolve('@tarojs/taro/package.json')), 'types/api')
  const sources = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name.endsWith('.d.ts'))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
  const names = sources.flatMap((source) => {
    const statics = source.split('interface TaroStatic {').slice(1).join('\n')
    return [...statics.matchAll(/\n {4}([a-z]\w+)(?:<[^(\n]*>)?\(/g)]
      .filter(({ index }) => !isGone(statics.slice(Math.max(0, index - 1500), index)))
      .map((match) => match[1] ?? '')
  })

  return [...new Set(names)].sort()
}
