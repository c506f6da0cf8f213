import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const writer = join(__dirname, 'crash-writer.ts')

/** Writes in a child process until it is killed after so many milliseconds; the numbers that were acknowledged. */
export const writeAndKill = async (path: string, afterMs: number): Promise<number[]> => {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await once(child.stdout, 'data')
  await delay(afterMs)
  child.kill('SIGKILL')
  await once(child, 'close')
  // The last line may be cut.
  return output.split('\n').slice(0, -1).map(Number)
}
