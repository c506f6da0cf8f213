import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { personas } from '@/tests/fixtures/city/personas'

import { buildFunctions } from './build/functions'
import { fromRoot } from './build/root'
import { startProduct } from './local'
import { rebuildOnChange } from './rebuild'
import { seedIfEmpty } from './seed'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '5173' },
    /** Where Taro's own server shows the pages. */
    pages: { type: 'string', default: '10086' },
    data: { type: 'string', default: fromRoot('.localcloud') },
  },
})
const PAGES = `http://127.0.0.1:${values.pages}`

/** Taro's own server with its reload; the gateway behind it is the local cloud. Ends with this process, and ends it. */
const servePages = (gateway: string): void => {
  rmSync(fromRoot('dist/.built-h5'), { force: true })
  const taro = spawn(
    process.execPath,
    [fromRoot('node_modules/@tarojs/cli/bin/taro'), 'build', '--type', 'h5', '--watch', '--no-check'],
    {
      cwd: fromRoot(),
      env: {
        ...process.env,
        NODE_ENV: 'development',
        WANQING_GATEWAY: gateway,
        WANQING_PAGES_PORT: values.pages,
      },
      stdio: 'inherit',
    },
  )
  taro.once('exit', (code) => process.exit(code ?? 0))
  // Asked politely it waits for every open page.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => taro.kill('SIGKILL'))
}

const told = (error: unknown): void => {
  if (error === null) console.log('云函数已更新')
  else console.error(error)
}

const main = async (): Promise<void> => {
  await buildFunctions()
  const cloud = await startProduct({
    dataDir: values.data,
    port: Number(values.port),
    personas: () => personas,
    openTransitUrl: (page, query) => `${PAGES}/#/${page}?${new URLSearchParams(query).toString()}`,
    timers: true,
  })
  await seedIfEmpty(cloud)
  rebuildOnChange({
    folders: ['types', 'domain', 'cloudfunctions'].map((folder) => fromRoot(folder)),
    build: buildFunctions,
    fresh: () => cloud.clearWorkers(),
    told,
  })
  servePages(cloud.url)
  console.log(`页面：${PAGES}/?as=retiree（编好以后可以打开）\n控制台：${cloud.url}/console`)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
