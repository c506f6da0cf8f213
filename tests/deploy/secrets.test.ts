import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import {
  credentials,
  envVersionOf,
  givenKeys,
  missing,
  TO_CHECK,
  TO_DEPLOY,
} from '@/config/deploy/credentials'
import { errorText, planText } from '@/config/deploy/print'

import { aPlan, KEYS } from './a-city-hall'
import { anEnvironment, checked, deployed, SECRET } from './an-environment'

const GIVEN = 'given-0123456789'

test('every missing credential is named in one line', () => {
  const lines = missing(TO_DEPLOY, { WANQING_ENV: 'e', WANQING_ENV_TRIAL: 'e' })

  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    ...[
      'WANQING_ENV_RELEASE',
      'TENCENT_SECRET_ID',
      'TENCENT_SECRET_KEY',
      'WECHAT_APPID',
      'WECHAT_UPLOAD_KEY',
    ],
  ])
  expect(lines.every((line) => !line.includes('\n'))).toBe(true)
})

test('a check needs no upload key', () => {
  expect(TO_CHECK).not.toContain('WECHAT_UPLOAD_KEY')
})

test('an upload key that is not there is told without its path', () => {
  const [line] = missing(['WECHAT_UPLOAD_KEY'], { WECHAT_UPLOAD_KEY: '/nowhere/private.key' })

  expect(line).toBe('WECHAT_UPLOAD_KEY names a file that is not there.')
})

test('credentials are trimmed of what a paste leaves behind', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wanqing-key-'))
  const key = path.join(folder, 'key')
  writeFileSync(key, 'x')

  const found = credentials(['WANQING_ENV', 'WECHAT_UPLOAD_KEY'], {
    WANQING_ENV: ' e-1\n',
    WECHAT_UPLOAD_KEY: key,
  })

  expect(found.WANQING_ENV).toBe('e-1')
  rmSync(folder, { recursive: true })
})

test('the kind of environment follows from its id', () => {
  const env = { WANQING_ENV_RELEASE: 'r-1', WANQING_ENV_TRIAL: 't-1' }

  expect(envVersionOf({ ...env, WANQING_ENV: 'r-1' })).toBe('release')
  expect(envVersionOf({ ...env, WANQING_ENV: 't-1' })).toBe('trial')
  expect(() => envVersionOf({ ...env, WANQING_ENV: 'x-1' })).toThrow(/neither/)
})

test('a generated claim code is shown once, by the run that made it', async () => {
  const env = anEnvironment()

  const first = await deployed(env, aPlan())
  const second = await deployed(env, aPlan())

  expect(first.said.split(SECRET)).toHaveLength(2)
  expect(second.said).not.toContain(SECRET)
})

test('a claim code that could not be stored is not shown', async () => {
  const env = anEnvironment()
  env.breaksAt = 'configure api'

  await expect(deployed(env, aPlan())).rejects.toThrow()
  const { said } = await deployed(env, aPlan())

  expect(said.split(SECRET)).toHaveLength(2)
})

test('a given claim code appears nowhere', async () => {
  const env = anEnvironment()
  await deployed(env, aPlan())

  const plan = aPlan({ claimCode: GIVEN })
  const differs = await checked(env, plan)
  const { said } = await deployed(env, plan)

  expect(differs).toEqual([
    'Variable WANQING_CLAIM_CODE of function api has another value than the one given.',
  ])
  expect(`${differs.join()} ${said} ${planText(plan)}`).not.toContain(GIVEN)
  expect(env.functions.get('api')?.variables['WANQING_CLAIM_CODE']).toBe(GIVEN)
})

test('an error tells its cause, and no secret that an SDK put into it', () => {
  const cause = new Error(`AuthFailure for ${GIVEN}`)

  const text = errorText(new Error('It broke off.', { cause }), ['', GIVEN])

  expect(text).toBe('It broke off.\nAuthFailure for [secret]')
})

test('given keys appear nowhere, and a ring that cannot be read is refused without being shown', async () => {
  const env = anEnvironment()
  const { said } = await deployed(env, aPlan())
  const env2 = { A: KEYS.sealKeys, B: 'k1:c2hvcnQ=', C: ' ' }

  expect(`${said} ${planText(aPlan())}`).not.toContain(KEYS.sealKeys.slice(3))
  expect([givenKeys('A', env2), givenKeys('C', env2), givenKeys('D', env2)]).toEqual([
    KEYS.sealKeys,
    null,
    null,
  ])
  expect(() => givenKeys('B', env2)).toThrow('B: key 1 is not <id>:<32 bytes in base64>.')
})
