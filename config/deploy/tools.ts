import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

import { fromRoot } from '@/config/build/root'

import type { Credential } from './credentials'
import type { ManagerSdkClass } from './manager-sdk'
import { managerOf } from './manager'
import type { CiSdk } from './mini-program'
import { miniProgramOf } from './mini-program'
import type { CiPort, LabPort, ManagerPort } from './ports'

/** Exact versions: they are not in the lock file (docs/decisions). */
const TOOLS = { '@cloudbase/manager-node': '5.6.5', 'miniprogram-ci': '2.1.42' } as const
type Tool = keyof typeof TOOLS

/** Where WeChat's own environments stand. */
const REGION = 'ap-shanghai'
const FOLDER = fromRoot('node_modules/.deploy')

const installed = (tool: Tool): boolean => {
  const manifest = path.join(FOLDER, 'node_modules', tool, 'package.json')
  if (!existsSync(manifest)) return false
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version === TOOLS[tool]
}

const install = async (tool: Tool): Promise<void> => {
  await mkdir(FOLDER, { recursive: true })
  const options = ['--prefix', FOLDER, '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund']
  const child = spawn('npm', ['install', ...options, `${tool}@${TOOLS[tool]}`], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`${tool} ${TOOLS[tool]} could not be installed.`)
}

const load = async (tool: Tool): Promise<unknown> => {
  if (!installed(tool)) {
    console.log(`Installing ${tool} ${TOOLS[tool]} …`)
    await install(tool)
  }
  return createRequire(path.join(FOLDER, 'package.json'))(tool) as unknown
}

type Values = Record<Credential, string>

export const openManager = async (env: string, values: Values): Promise<ManagerPort & LabPort> => {
  const Manager = (await load('@cloudbase/manager-node')) as ManagerSdkClass
  const sdk = new Manager({
    secretId: values.TENCENT_SECRET_ID,
    secretKey: values.TENCENT_SECRET_KEY,
    envId: env,
    region: process.env['WANQING_REGION'] ?? REGION,
  })
  return managerOf(sdk, { env, appid: values.WECHAT_APPID })
}

export const openMiniProgram = async (env: string, values: Values): Promise<CiPort> => {
  const sdk = (await load('miniprogram-ci')) as CiSdk
  const key = path.resolve(values.WECHAT_UPLOAD_KEY)
  return miniProgramOf(sdk, { env, appid: values.WECHAT_APPID, key, root: fromRoot() })
}
