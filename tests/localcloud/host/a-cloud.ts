import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  startLocalCloud,
  type LocalCloud,
  type LocalCloudOptions,
  type Persona,
} from '../../../localcloud/start'
import { buildFunctions } from './build-functions'

export const LIN: Persona = {
  key: 'lin',
  name: '林阿姨',
  about: '退休教师',
  openid: 'oLOCAL_user_0000000000000001',
  phone: '17000000001',
}

export interface CloudInTest extends LocalCloud {
  functionsDir: string
  dataDir: string
  /** Calls the probe function as 林阿姨. */
  probe(deed: string, more?: object): Promise<unknown>
}

/** Cold starts of several suites share two cores, so a function's usual 3 s would measure the machine. */
const PATIENT_MS = 30_000

/** A local cloud with the functions of this folder; `stop` removes what it made, but keeps a dataDir that was given. */
export const aCloud = async (options: Partial<LocalCloudOptions> = {}): Promise<CloudInTest> => {
  const functionsDir = options.functionsDir ?? buildFunctions()
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'localcloud-'))
  const cleanUp = () => {
    if (!options.functionsDir) rmSync(functionsDir, { recursive: true, force: true })
    if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
  }

  const cloud = await startLocalCloud({
    collections: [{ name: 'notes', indexes: [] }],
    personas: () => [LIN],
    threads: 2,
    timeouts: { probe: PATIENT_MS, alone: PATIENT_MS, nightly: PATIENT_MS },
    quiet: true,
    ...options,
    functionsDir,
    dataDir,
  }).catch((error: unknown) => {
    cleanUp()
    throw error
  })

  const stop = async () => {
    await cloud.stop()
    cleanUp()
  }

  const probe = async (deed: string, more: object = {}) =>
    (await cloud.call('probe', { do: deed, ...more }, { openid: LIN.openid })).result

  return { ...cloud, functionsDir, dataDir, probe, stop }
}
