import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'

import { buildParts } from '@/config/build'
import { buildClient } from '@/config/build/client'

import { credentials, envVersionOf, givenKeys, TO_CHECK, TO_DEPLOY, Unprepared } from './credentials'
import { check, deploy } from './deploy'
import { NOT_BUILT } from './digest'
import { LOOKUP_KEYS, planOf, SEAL_KEYS } from './plan'
import { differenceText, errorText, planText } from './print'
import { rootOrg } from './root-org'
import { readSources } from './sources'
import { openManager, openMiniProgram } from './tools'

const { values } = parseArgs({
  options: {
    /** Reads back and compares; changes nothing. */
    check: { type: 'boolean', default: false },
    /** Shows the plan; needs no credentials and no network. */
    'dry-run': { type: 'boolean', default: false },
    /** Drops and rebuilds what stands in the way: unknown or changed indexes, unknown triggers. */
    prune: { type: 'boolean', default: false },
    /** Name of the organisation at the top, made if there is none: 厦门市. */
    'init-root': { type: 'string' },
    /** Takes dist/ as it is. */
    built: { type: 'boolean', default: false },
  },
})

/** Not through the stamp of `npm run build`: the environments' ids go into the bundle, and it does not know them. */
const build = async (): Promise<void> => {
  await buildParts(['functions'])
  await buildClient('weapp')
}

const makePlan = async (envVersion: string) => {
  const rootName = values['init-root']
  return planOf(await readSources(), {
    envVersion,
    claimCode: process.env['WANQING_CLAIM_CODE'] ?? null,
    sealKeys: givenKeys(SEAL_KEYS, process.env),
    lookUpKeys: givenKeys(LOOKUP_KEYS, process.env),
    root: rootName === undefined ? null : rootOrg(rootName, new Date().toISOString()),
  })
}

const carryOut = async (): Promise<void> => {
  const given = credentials(values.check ? TO_CHECK : TO_DEPLOY, process.env)
  const envVersion = envVersionOf(process.env)
  if (!values.built) await build()
  const plan = await makePlan(envVersion)
  if ([...plan.functions, plan.client].some(({ code }) => code === NOT_BUILT))
    throw new Unprepared('dist/ is not complete: leave out --built.')
  const manager = await openManager(given.WANQING_ENV, given)

  const found = values.check
    ? await check({ manager, plan })
    : await deploy({
        plan,
        manager,
        ci: await openMiniProgram(given.WANQING_ENV, given),
        prune: values.prune,
        say: (line) => console.log(line),
        newSecret: () => randomBytes(6).toString('hex'),
      })
  console.log(differenceText(found))
  if (found.length > 0) process.exitCode = 1
}

const secrets = ['TENCENT_SECRET_ID', 'TENCENT_SECRET_KEY', 'WANQING_CLAIM_CODE', SEAL_KEYS, LOOKUP_KEYS]

const main = async (): Promise<void> => {
  if (values['dry-run']) console.log(planText(await makePlan('release or trial, by WANQING_ENV')))
  else await carryOut()
}

main().catch((error: unknown) => {
  const hint = error instanceof Unprepared ? '\nWhere each is found: docs/deploy.md' : ''
  console.error(
    errorText(
      error,
      secrets.map((name) => process.env[name] ?? ''),
    ) + hint,
  )
  process.exitCode = 1
})
