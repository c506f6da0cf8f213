import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const SOURCE = join(__dirname, 'functions')
/** Inside the project, because the functions look for wx-server-sdk from where they stand. */
const OUT = join(__dirname, '../../out')

/** Builds the functions of these tests as the project builds its own; gives the folder, the caller removes it. */
export const buildFunctions = (): string => {
  mkdirSync(OUT, { recursive: true })
  const folder = mkdtempSync(join(OUT, 'localcloud-functions-'))
  const names = readdirSync(SOURCE)
  buildSync({
    entryPoints: names.map((name) => join(SOURCE, name, 'index.ts')),
    outdir: folder,
    outbase: SOURCE,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
  })

  for (const name of names) {
    const config = join(SOURCE, name, 'config.json')
    if (existsSync(config)) cpSync(config, join(folder, name, 'config.json'))
  }
  return folder
}
