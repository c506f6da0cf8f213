import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const writer = join(__dirname, 'crash-writer.ts')

/** Writes in a child process until so many writes are acknowledged, and kills it in the middle of the next ones; their numbers. */
export const writeAndKill = async (path: string, acknowledged: number): Promise<number[]> => {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    if (output.split('\n').length > acknowledged) child.kill('SIGKILL')
  })
  await once(child, 'close')
  // The last line may be cut.
  return output.split('\n').slice(0, -1).map(Number)
}
