import type { StdioOptions } from 'node:child_process'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import { buildParts } from '@/config/build'

import { ensureBrowser } from './ensure-browser'

/** The part of jest's JSON report that counts. */
interface Report {
  numPassedTests: number
  numFailedTests: number
  numFailedTestSuites: number
}

interface Score {
  passed: number
  failed: number
}

const ROOT = path.resolve(__dirname, '..')
const OUT = path.join(ROOT, 'tests/out')
const bin = (name: string): string => path.join(ROOT, 'node_modules/.bin', name)

/** Ends a layer that hangs, so that the others still say what they know; no layer comes near it. */
const HANGS_MS = 25 * 60_000

const spawn = (command: string, args: readonly string[], stdio: StdioOptions): boolean => {
  const env = { ...process.env, TZ: 'UTC' }
  const limits = { timeout: HANGS_MS, killSignal: 'SIGKILL' } as const
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio, env, ...limits })
  if (error) console.error(`${path.basename(command)} did not end by itself: ${error.message}`)
  return status === 0
}

const run = (command: string, args: readonly string[]): boolean => spawn(command, args, 'inherit')

const one = (good: boolean): Score => (good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** A project of jest.config.cjs; a run that leaves no report counts as one failure. */
const jest = (project: string, workers: number) => (): Score => {
  const report = path.join(OUT, `${project}.json`)
  const args = [
    '--selectProjects',
    project,
    '--maxWorkers',
    String(workers),
    '--json',
    '--outputFile',
    report,
    '--silent',
  ]
  mkdirSync(OUT, { recursive: true })
  rmSync(report, { force: true })
  const good = spawn(bin('jest'), args, ['ignore', 'ignore', 'inherit'])
  try {
    const told = JSON.parse(readFileSync(report, 'utf8')) as Report
    const failed = told.numFailedTests || told.numFailedTestSuites || (good ? 0 : 1)
    return { passed: told.numPassedTests, failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** In this order: what is quick and says most comes first. */
const LAYERS: [name: string, run: () => Score | Promise<Score>][] = [
  ['format', () => one(run(bin('prettier'), ['--check', '--log-level', 'warn', '.']))],
  ['types', () => one(run(bin('tsc'), ['--noEmit']))],
  ['lint', () => one(run(bin('eslint'), ['.']))],
  ['styles', () => one(run(bin('stylelint'), ['src/**/*.scss']))],
  ['build', async () => one(await buildParts(['functions', 'h5', 'weapp', 'gallery']).then(() => true))],
  ['rules', jest('rules', 2)],
  ['localcloud', jest('localcloud', 2)],
  ['cloud', jest('cloud', 2)],
  ['weapp', jest('weapp', 2)],
  ['e2e', jest('e2e', 2)],
  ['bench', () => one(run(bin('tsx'), ['tests/bench/run.ts']))],
]

const main = async (): Promise<void> => {
  ensureBrowser()
  const only = process.argv.slice(2)
  const total: Score = { passed: 0, failed: 0 }
  const lines: string[] = []

  for (const [name, layer] of LAYERS.filter(([each]) => only.length === 0 || only.includes(each))) {
    const start = Date.now()
    const score = await layer()
    total.passed += score.passed
    total.failed += score.failed
    lines.push(
      `${name.padEnd(10)} ${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s   ${score.passed} passed, ${score.failed} failed`,
    )
    console.log(lines.at(-1))
  }

  console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
})
