import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { build } from 'esbuild'

import { fromRoot } from './root'

export const FUNCTIONS = ['api', 'jobs', 'files'] as const
export type FunctionName = (typeof FUNCTIONS)[number]

/** What a function installs in the cloud instead of carrying it: the SDK, and native code. */
const INSTALLED: Record<FunctionName, readonly string[]> = {
  api: ['wx-server-sdk'],
  jobs: ['wx-server-sdk'],
  files: ['wx-server-sdk', 'sharp'],
}

/** Timeouts in the cloud and on the local cloud, ms: `files` makes documents, `jobs` works up to 40 s a tick. */
export const TIMEOUTS: Record<FunctionName, number> = { api: 10_000, jobs: 60_000, files: 20_000 }

const versions = async (): Promise<Record<string, string>> => {
  const { dependencies } = JSON.parse(await readFile(fromRoot('package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  return dependencies
}

const manifest = (name: FunctionName, known: Record<string, string>): string => {
  const dependencies = Object.fromEntries(INSTALLED[name].map((each) => [each, known[each]]))
  return `${JSON.stringify({ name, version: '1.0.0', main: 'index.js', dependencies }, null, 2)}\n`
}

/** dist/cloudfunctions/{api,jobs,files}: one bundled file each, with its permissions and its manifest. A failed build leaves the last one. */
export const buildFunctions = async (): Promise<void> => {
  const known = await versions()
  for (const name of FUNCTIONS) {
    const out = fromRoot('dist/cloudfunctions', name)
    await mkdir(out, { recursive: true })
    await build({
      entryPoints: [fromRoot('cloudfunctions', name, 'index.ts')],
      outfile: path.join(out, 'index.js'),
      bundle: true,
      platform: 'node',
      target: 'node16',
      format: 'cjs',
      minifySyntax: true,
      external: [...INSTALLED[name]],
      tsconfig: fromRoot('tsconfig.json'),
      logLevel: 'warning',
    })
    await copyFile(fromRoot('cloudfunctions', name, 'config.json'), path.join(out, 'config.json'))
    await writeFile(path.join(out, 'package.json'), manifest(name, known))
  }
}
