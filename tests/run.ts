import type { StdioOptions } from 'node:child_process'
import { spawn as start } from 'node:child_process'
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

const spawn = (command: string, args: readonly string[], stdio: StdioOptions): Promise<boolean> =>
  new Promise((resolve) => {
    const env = { ...process.env, TZ: 'UTC' }
    const limits = { timeout: HANGS_MS, killSignal: 'SIGKILL' } as const
    const child = start(command, args, { cwd: ROOT, stdio, env, ...limits })
    child.on('error', (error) => {
      console.error(`${path.basename(command)} did not start: ${error.message}`)
      resolve(false)
    })
    child.on('close', (code, signal) => {
      if (signal) console.error(`${path.basename(command)} did not end by itself: ${signal}`)
      resolve(code === 0)
    })
  })

const run = (command: string, args: readonly string[]): Promise<boolean> => spawn(command, args, 'inherit')

const one = (good: boolean): Score => (good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

const check = (command: string, args: readonly string[]) => async (): Promise<Score> =>
  one(await run(bin(command), args))

/** A project of jest.config.cjs; a run that leaves no report counts as one failure. */
const jest = (project: string, workers: number) => async (): Promise<Score> => {
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
  const good = await spawn(bin('jest'), args, ['ignore', 'ignore', 'inherit'])
  try {
    const told = JSON.parse(readFileSync(report, 'utf8')) as Report
    const failed = told.numFailedTests || told.numFailedTestSuites || (good ? 0 : 1)
    return { passed: told.numPassedTests, failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

type Layer = readonly [name: string, run: () => Promise<Score>]

/** In this order: what is quick and says most comes first. Lanes of one row run beside each other, on two cores. */
const ROWS: readonly (readonly Layer[])[][] = [
  [
    [
      ['format', check('prettier', ['--check', '--log-level', 'warn', '.'])],
      ['types', check('tsc', ['--noEmit'])],
      ['lint', check('eslint', ['.'])],
      ['styles', check('stylelint', ['src/**/*.scss'])],
    ],
    [['build', async () => one(await buildParts(['functions', 'h5', 'weapp', 'gallery']).then(() => true))]],
  ],
  [[['rules', jest('rules', 2)]]],
  [[['localcloud', jest('localcloud', 2)]]],
  [[['cloud', jest('cloud', 2)]]],
  [[['weapp', jest('weapp', 2)]]],
  [[['e2e', jest('e2e', 2)]]],
  [[['bench', check('tsx', ['tests/bench/run.ts'])]]],
]

interface Told extends Score {
  line: string
}

const tell = async ([name, layer]: Layer): Promise<Told> => {
  const begun = Date.now()
  const { passed, failed } = await layer()
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  const line = `${name.padEnd(10)} ${seconds.padStart(6)} s   ${passed} passed, ${failed} failed`
  console.log(line)
  return { passed, failed, line }
}

const runLane = async (lane: readonly Layer[]): Promise<Told[]> => {
  const told: Told[] = []
  for (const layer of lane) told.push(await tell(layer))
  return told
}

const main = async (): Promise<void> => {
  ensureBrowser()
  const only = process.argv.slice(2)
  const told: Told[] = []
  for (const row of ROWS) {
    const wanted = row.map((lane) => lane.filter(([name]) => only.length === 0 || only.includes(name)))
    told.push(...(await Promise.all(wanted.map(runLane))).flat())
  }

  const sum = (of: (score: Score) => number) => told.reduce((all, each) => all + of(each), 0)
  const passed = sum((score) => score.passed)
  const failed = sum((score) => score.failed)
  console.log(`\n${told.map(({ line }) => line).join('\n')}\n\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
})
