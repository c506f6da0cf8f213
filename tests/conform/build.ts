import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { build } from 'esbuild'

import { fromRoot } from '@/config/build/root'

export const NAME = 'conform'

const MANIFEST = {
  name: NAME,
  version: '1.0.0',
  main: 'index.js',
  dependencies: { 'wx-server-sdk': '4.0.2' },
}

/** Bundles the cases as the product's functions are; gives the folder that holds the folder `conform`. */
export const buildConform = async (folder = fromRoot('dist/conform')): Promise<string> => {
  const out = path.join(folder, NAME)
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  await build({
    entryPoints: [fromRoot('tests/conform/function.ts')],
    outfile: path.join(out, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node16',
    format: 'cjs',
    external: ['wx-server-sdk'],
    tsconfig: fromRoot('tsconfig.json'),
    logLevel: 'warning',
  })
  await writeFile(path.join(out, 'config.json'), '{ "permissions": { "openapi": [] } }\n')
  await writeFile(path.join(out, 'package.json'), `${JSON.stringify(MANIFEST, null, 2)}\n`)
  return folder
}
