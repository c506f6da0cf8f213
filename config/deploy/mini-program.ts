import { done } from './done'
import type { CiPort, Trigger } from './ports'

/** What this uses of miniprogram-ci 2.1.42, which is not installed with the project. */
export interface CiSdk {
  Project: new (options: {
    appid: string
    type: 'miniProgram'
    projectPath: string
    privateKeyPath: string
    ignores: string[]
  }) => object
  upload(options: {
    project: object
    version: string
    desc: string
    setting: { useProjectConfig: true }
    onProgressUpdate: () => void
  }): Promise<unknown>
  cloud: {
    uploadFunction(options: {
      project: object
      env: string
      name: string
      path: string
      remoteNpmInstall: true
    }): Promise<unknown>
    createTimeTrigger(options: {
      project: object
      envId: string
      functionName: string
      triggersConfig: Trigger[]
    }): Promise<string>
  }
}

export interface CiPlace {
  env: string
  appid: string
  /** Path of the upload key; only miniprogram-ci reads the file. */
  key: string
  /** Where project.config.json stands. */
  root: string
}

/** It answers with a sentence, and with another one when it failed. */
const TRIGGER_MADE = '创建定时触发器成功'

const projectOf = (sdk: CiSdk, { appid, key, root }: CiPlace): object =>
  new sdk.Project({
    appid,
    type: 'miniProgram',
    projectPath: root,
    privateKeyPath: key,
    ignores: ['node_modules/**/*'],
  })

const cloudOf = (sdk: CiSdk, place: CiPlace): Pick<CiPort, 'uploadFunction' | 'createTrigger'> => ({
  uploadFunction: (name, folder) =>
    done(
      sdk.cloud.uploadFunction({
        project: projectOf(sdk, place),
        env: place.env,
        name,
        path: folder,
        remoteNpmInstall: true,
      }),
    ),
  createTrigger: async (functionName, trigger) => {
    const answer = await sdk.cloud.createTimeTrigger({
      project: projectOf(sdk, place),
      envId: place.env,
      functionName,
      triggersConfig: [trigger],
    })
    if (answer !== TRIGGER_MADE)
      throw new Error(`Trigger ${trigger.name} of ${functionName} was refused: ${answer}`)
  },
})

/** The WeChat side through miniprogram-ci. */
export const miniProgramOf = (sdk: CiSdk, place: CiPlace): CiPort => ({
  ...cloudOf(sdk, place),
  uploadClient: (version, desc) =>
    done(
      sdk.upload({
        project: projectOf(sdk, place),
        version,
        desc,
        setting: { useProjectConfig: true },
        onProgressUpdate: () => undefined,
      }),
    ),
})
