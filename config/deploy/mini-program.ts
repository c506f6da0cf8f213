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

/** The WeChat side through miniprogram-ci. */
export const miniProgramOf = (sdk: CiSdk, { env, appid, key, root }: CiPlace): CiPort => {
  const project = () =>
    new sdk.Project({
      appid,
      type: 'miniProgram',
      projectPath: root,
      privateKeyPath: key,
      ignores: ['node_modules/**/*'],
    })

  return {
    uploadFunction: (name, folder) =>
      done(
        sdk.cloud.uploadFunction({
          project: project(),
          env,
          name,
          path: folder,
          remoteNpmInstall: true,
        }),
      ),
    createTrigger: async (functionName, trigger) => {
      const answer = await sdk.cloud.createTimeTrigger({
        project: project(),
        envId: env,
        functionName,
        triggersConfig: [trigger],
      })
      if (answer !== TRIGGER_MADE)
        throw new Error(`Trigger ${trigger.name} of ${functionName} was refused: ${answer}`)
    },
    uploadClient: (version, desc) =>
      done(
        sdk.upload({
          project: project(),
          version,
          desc,
          setting: { useProjectConfig: true },
          onProgressUpdate: () => undefined,
        }),
      ),
  }
}
