import { existsSync } from 'node:fs'

import { readKeys } from '@/cloudfunctions/kit/key-ring'

/** What each variable is, for the line that names a missing one; where to find it stands in docs/deploy.md. */
const NEEDED = {
  WANQING_ENV: 'the id of the cloud environment to deploy to',
  WANQING_ENV_RELEASE: 'the id of the environment that published phones use',
  WANQING_ENV_TRIAL:
    'the id of the environment that trial and development phones use (the same id, if there is one)',
  TENCENT_SECRET_ID: 'the SecretId of an API key of the Tencent Cloud account that owns the environment',
  TENCENT_SECRET_KEY: 'the SecretKey that belongs to TENCENT_SECRET_ID',
  WECHAT_APPID: 'the AppID of the mini-program',
  WECHAT_UPLOAD_KEY: 'the path of the code upload key file of the mini-program',
} as const

export type Credential = keyof typeof NEEDED

const READING: Credential[] = [
  'WANQING_ENV',
  'WANQING_ENV_RELEASE',
  'WANQING_ENV_TRIAL',
  'TENCENT_SECRET_ID',
  'TENCENT_SECRET_KEY',
  'WECHAT_APPID',
]
export const TO_CHECK: readonly Credential[] = READING
export const TO_DEPLOY: readonly Credential[] = [...READING, 'WECHAT_UPLOAD_KEY']
export const TO_CONFORM: readonly Credential[] = [
  'TENCENT_SECRET_ID',
  'TENCENT_SECRET_KEY',
  'WECHAT_APPID',
  'WECHAT_UPLOAD_KEY',
]

/** Something a person has to set right first; shown as it is, without a stack. */
export class Unprepared extends Error {}

type Given = Record<string, string | undefined>

/** One line for each variable that is not set or points nowhere. */
export const missing = (needed: readonly Credential[], env: Given): string[] =>
  needed.flatMap((name) => {
    const value = env[name]
    if (!value) return [`${name} is not set: ${NEEDED[name]}.`]
    return name === 'WECHAT_UPLOAD_KEY' && !existsSync(value)
      ? [`${name} names a file that is not there.`]
      : []
  })

/** The values, or one error that names all that is missing. */
export const credentials = (needed: readonly Credential[], env: Given): Record<Credential, string> => {
  const lines = missing(needed, env)
  if (lines.length > 0) throw new Unprepared(lines.join('\n'))

  return Object.fromEntries(Object.keys(NEEDED).map((name) => [name, env[name]?.trim() ?? ''])) as Record<
    Credential,
    string
  >
}

/** 'release' for the environment of published phones, 'trial' for the other one. */
export const envVersionOf = (env: Given): string => {
  if (env['WANQING_ENV'] === env['WANQING_ENV_RELEASE']) return 'release'
  if (env['WANQING_ENV'] === env['WANQING_ENV_TRIAL']) return 'trial'
  throw new Unprepared('WANQING_ENV is neither WANQING_ENV_RELEASE nor WANQING_ENV_TRIAL.')
}

/** A ring of keys as it was given, or null where none is; a malformed one is refused without being shown. */
export const givenKeys = (name: string, env: Given): string | null => {
  const text = env[name]?.trim() ?? ''
  try {
    return readKeys(text).length > 0 ? text : null
  } catch (error) {
    throw new Unprepared(`${name}: ${(error as Error).message}.`)
  }
}
