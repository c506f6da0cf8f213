import { buildClient } from './build/client'
import { buildFunctions } from './build/functions'
import { unlessBuilt } from './build/stamp'

const SHARED = ['types', 'domain', 'package.json', 'tsconfig.json']
const CLIENT = [...SHARED, 'src', 'config/index.ts', 'babel.config.js']
const SERVER = [...SHARED, 'cloudfunctions', 'config/build/functions.ts']

export type Part = 'functions' | 'h5' | 'weapp' | 'gallery'

const MAKE: Record<Part, () => Promise<boolean>> = {
  functions: () => unlessBuilt('functions', SERVER, buildFunctions),
  h5: () => unlessBuilt('h5', CLIENT, () => buildClient('h5')),
  weapp: () => unlessBuilt('weapp', CLIENT, () => buildClient('weapp')),
  gallery: () => unlessBuilt('gallery', CLIENT, () => buildClient('h5', { gallery: true })),
}

const isPart = (name: string): name is Part => name in MAKE

/** Builds what is out of date, one after the other (a small machine has two cores); says how long each took. */
export const buildParts = async (
  parts: readonly Part[],
  say: (line: string) => void = console.log,
): Promise<void> => {
  for (const part of parts) {
    const start = Date.now()
    const ran = await MAKE[part]()
    say(ran ? `${part}: built in ${((Date.now() - start) / 1000).toFixed(1)} s` : `${part}: up to date`)
  }
}

if (require.main === module) {
  const asked = process.argv.slice(2).filter(isPart)
  buildParts(asked.length > 0 ? asked : ['functions', 'h5', 'weapp']).catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
}
