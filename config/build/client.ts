import { spawn } from 'node:child_process'

import { fromRoot } from './root'

export type Target = 'weapp' | 'h5'

/** `gallery`: with the page of every ui component, for the measurements only; never shipped. */
export const buildClient = (target: Target, { gallery = false } = {}): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [fromRoot('node_modules/@tarojs/cli/bin/taro'), 'build', '--type', target, '--no-check'],
      {
        cwd: fromRoot(),
        env: { ...process.env, NODE_ENV: 'production', ...(gallery ? { WANQING_GALLERY: '1' } : {}) },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    let output = ''
    child.stdout.on('data', (data: Buffer) => (output += data.toString()))
    child.stderr.on('data', (data: Buffer) => (output += data.toString()))
    child.on('error', reject)
    child.on('close', (code) => {
      // Taro reports some failures only in words.
      const failed = code !== 0 || /Failed to compile|compile error|编译失败/i.test(output)
      if (failed) reject(new Error(`taro build --type ${target} failed:\n${output}`))
      else resolve()
    })
  })
