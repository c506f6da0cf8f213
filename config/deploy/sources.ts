import { readFile } from 'node:fs/promises'

import { FUNCTIONS, TIMEOUTS } from '@/config/build/functions'
import type { FunctionName } from '@/config/build/functions'
import { fromRoot } from '@/config/build/root'
import { collections } from '@/config/collections'

import { digestOf } from './digest'
import type { FunctionSource, Sources } from './plan'
import type { Trigger } from './ports'

interface FunctionConfig {
  permissions?: { openapi?: string[] }
  triggers?: Trigger[]
}

const json = async <T>(...parts: string[]): Promise<T> =>
  JSON.parse(await readFile(fromRoot(...parts), 'utf8')) as T

const functionSource = async (name: FunctionName): Promise<FunctionSource> => {
  const { permissions, triggers } = await json<FunctionConfig>('cloudfunctions', name, 'config.json')
  const folder = fromRoot('dist/cloudfunctions', name)
  return {
    name,
    folder,
    timeoutMs: TIMEOUTS[name],
    triggers: triggers ?? [],
    openapi: permissions?.openapi ?? [],
    code: await digestOf(folder),
  }
}

/** What the repository and what was built from it say. */
export const readSources = async (): Promise<Sources> => {
  const { version } = await json<{ version: string }>('package.json')
  const functions: FunctionSource[] = []
  for (const name of FUNCTIONS) functions.push(await functionSource(name))

  return { collections, functions, client: { version, code: await digestOf(fromRoot('dist/weapp')) } }
}
