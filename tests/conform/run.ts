import path from 'node:path'
import { parseArgs } from 'node:util'

import { credentials, TO_CONFORM } from '@/config/deploy/credentials'
import { errorText } from '@/config/deploy/print'
import { openManager, openMiniProgram } from '@/config/deploy/tools'

import { buildConform, NAME } from './build'
import { withLocalCloud } from './local'
import { observeAll } from './observe'
import { withRealCloud } from './remote'
import { differenceText, tableText, unexpected } from './report'

const { values } = parseArgs({ options: { env: { type: 'string' } } })

const local = async (folder: string) => {
  const observed = await withLocalCloud(folder, observeAll)
  const wrong = unexpected(observed.catalogue, observed.seen)
  console.log(`The local cloud, ${observed.catalogue.length} cases:`)
  console.log(tableText(observed.catalogue, observed.seen))
  console.log(wrong.length === 0 ? 'All as expected.' : `${wrong.length} not as expected.`)
  if (wrong.length > 0) process.exitCode = 1
  return observed
}

const main = async (): Promise<void> => {
  // First of all, so that nobody waits for the local run only to be told that a key is missing.
  const given = values.env === undefined ? null : credentials(TO_CONFORM, process.env)
  const folder = await buildConform()
  const here = await local(folder)
  if (!given || values.env === undefined) return

  const remote = {
    manager: await openManager(values.env, given),
    ci: await openMiniProgram(values.env, given),
    folder: path.join(folder, NAME),
  }
  const there = await withRealCloud(remote, observeAll)
  const text = differenceText(here.catalogue, here.seen, there.seen)
  console.log(text ? `\nWhere ${values.env} is not as the local cloud:\n${text}` : '\nNo differences.')
  if (text) process.exitCode = 1
}

main().catch((error: unknown) => {
  const secrets = [process.env['TENCENT_SECRET_ID'] ?? '', process.env['TENCENT_SECRET_KEY'] ?? '']
  console.error(errorText(error, secrets))
  process.exitCode = 1
})
