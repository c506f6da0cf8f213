import { spawn } from 'node:child_process'
import { rmSync, watch } from 'node:fs'

import { personas } from '@/tests/fixtures/city/personas'

import { buildFunctions } from './build/functions'
import { fromRoot } from './build/root'
import { startProduct } from './local'
import { seedIfEmpty } from './seed'

const PORT = 5173
const QUIET_MS = 300

/** Functions are bundled again after a change and start cold with the next call. */
const rebuildOnChange = (fresh: () => Promise<void>): void => {
  let timer: NodeJS.Timeout | undefined
  const rebuild = () => {
    buildFunctions()
      .then(fresh)
      .then(() => console.log('云函数已更新'))
      .catch((error: unknown) => console.error(error))
  }
  for (const folder of ['types', 'domain', 'cloudfunctions']) {
    watch(fromRoot(folder), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(rebuild, QUIET_MS)
    })
  }
}

/** Taro's own server with its reload; the gateway behind it is the local cloud. */
const servePages = (gateway: string): void => {
  rmSync(fromRoot('dist/.built-h5'), { force: true })
  spawn(
    process.execPath,
    [fromRoot('node_modules/@tarojs/cli/bin/taro'), 'build', '--type', 'h5', '--watch', '--no-check'],
    {
      cwd: fromRoot(),
      env: { ...process.env, NODE_ENV: 'development', WANQING_GATEWAY: gateway },
      stdio: 'inherit',
    },
  )
}

const main = async (): Promise<void> => {
  await buildFunctions()
  const cloud = await startProduct({
    dataDir: fromRoot('.localcloud'),
    port: PORT,
    personas: () => personas,
    timers: true,
  })
  await seedIfEmpty(cloud)
  rebuildOnChange(() => cloud.clearWorkers())
  servePages(cloud.url)
  console.log(`控制台：${cloud.url}/console`)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
