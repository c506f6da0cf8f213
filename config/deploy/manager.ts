import { strToU8, zipSync } from 'fflate'

import type { ManagerSdk } from './manager-sdk'
import { done } from './done'
import type { FunctionState, LabPort, ManagerPort } from './ports'
import { documentTo, functionFrom, indexesFrom, indexTo, marksTo, storageRuleFrom } from './translate'

/** A zip with a function that does nothing, until miniprogram-ci brings the code. */
const emptyCode = (): string =>
  Buffer.from(zipSync({ 'index.js': strToU8('exports.main = async () => null\n') })).toString('base64')

/** The platform's own page of collections. */
const PAGE = 100

const isNotFound = (error: unknown): boolean =>
  /ResourceNotFound/.test((error as { code?: string }).code ?? '')

export interface Place {
  env: string
  appid: string
}

const databaseOf = ({
  database,
}: ManagerSdk): Pick<
  ManagerPort,
  'collections' | 'createCollection' | 'indexes' | 'createIndexes' | 'dropIndexes'
> => ({
  collections: async () => {
    const names: string[] = []
    for (;;) {
      const { Collections } = await database.listCollections({ MgoLimit: PAGE, MgoOffset: names.length })
      names.push(...Collections.map((each) => each.CollectionName))
      if (Collections.length < PAGE) return names
    }
  },
  createCollection: (name) => done(database.createCollection(name)),
  indexes: async (collection) => indexesFrom((await database.describeCollection(collection)).Indexes ?? []),
  createIndexes: (collection, indexes) =>
    done(database.updateCollection(collection, { CreateIndexes: indexes.map(indexTo) })),
  dropIndexes: (collection, names) =>
    done(
      database.updateCollection(collection, {
        DropIndexes: names.map((IndexName) => ({ IndexName })),
      }),
    ),
})

/** The rule interface has no method of its own in the SDK. WeChat environments must name the mini-program when reading. */
const rulesOf = (
  sdk: ManagerSdk,
  { env, appid }: Place,
): Pick<ManagerPort, 'rule' | 'setRule' | 'storageRule' | 'setStorageRule'> => {
  const ask = (Action: string, Param: Record<string, unknown>) =>
    sdk.commonService('tcb', '2018-06-08').call({ Action, Param: { EnvId: env, ...Param } })

  return {
    rule: async (collection) => {
      const { AclTag } = await ask('DescribeSafeRule', { CollectionName: collection, WxAppId: appid })
      return typeof AclTag === 'string' ? AclTag : ''
    },
    setRule: (collection, rule) => done(ask('ModifySafeRule', { CollectionName: collection, AclTag: rule })),
    storageRule: async () => storageRuleFrom(await sdk.storage.getStorageAcl({ withRule: true })),
    setStorageRule: (rule) => done(sdk.storage.setStorageAcl('CUSTOM', rule)),
  }
}

const functionState = async ({ functions }: ManagerSdk, name: string): Promise<FunctionState | null> => {
  try {
    return functionFrom(await functions.getFunctionDetail(name))
  } catch (error) {
    if (isNotFound(error)) return null
    throw error
  }
}

type Functions = 'functionState' | 'createFunction' | 'configureFunction' | 'deleteTrigger'

const functionsOf = (sdk: ManagerSdk): Pick<ManagerPort, Functions> => ({
  functionState: (name) => functionState(sdk, name),
  createFunction: (name, runtime) =>
    done(
      sdk.functions.createFunction({
        func: { name, runtime, handler: 'index.main', installDependency: 'FALSE' },
        base64Code: emptyCode(),
      }),
    ),
  configureFunction: async (name, { timeoutSeconds, memoryMb, variables, marks }) => {
    await sdk.functions.waitFunctionActive(name)
    await sdk.functions.updateFunctionConfig({
      name,
      timeout: timeoutSeconds,
      memorySize: memoryMb,
      envVariables: variables,
      description: marksTo(marks),
    })
    await sdk.functions.waitFunctionActive(name)
  },
  deleteTrigger: (name, trigger) => done(sdk.functions.deleteFunctionTrigger(name, trigger)),
})

/** Documents of `orgs` only; how RunCommands wants an INSERT is assumed from its documented QUERY. */
const orgsOf = ({ database }: ManagerSdk): Pick<ManagerPort, 'rootOrgs' | 'addRootOrg'> => ({
  rootOrgs: async () => {
    const Command = JSON.stringify({ find: 'orgs', filter: { parentId: null }, limit: 10 })
    const { Data } = await database.runCommands({
      MgoCommands: [{ TableName: 'orgs', CommandType: 'QUERY', Command }],
    })
    const rows = (Data ?? []).flatMap((text) => JSON.parse(text) as (string | { name: string })[])
    return rows.map((row) => (typeof row === 'string' ? (JSON.parse(row) as { name: string }) : row).name)
  },
  addRootOrg: async (org) => {
    const Command = `{"insert":"orgs","documents":[${documentTo(org)}]}`
    await database.runCommands({ MgoCommands: [{ TableName: 'orgs', CommandType: 'INSERT', Command }] })
  },
})

const labOf = ({ functions, database }: ManagerSdk): LabPort => ({
  invoke: async (name, event) => {
    const { RetMsg, ErrMsg } = await functions.invokeFunction(name, event)
    if (ErrMsg) throw new Error(`${name} failed: ${ErrMsg}`)
    return JSON.parse(RetMsg) as unknown
  },
  removeFunction: (name) => done(functions.deleteFunction(name)),
  removeCollection: (name) => done(database.deleteCollection(name)),
})

/** The environment's administration through the CloudBase manager SDK. */
export const managerOf = (sdk: ManagerSdk, place: Place): ManagerPort & LabPort => ({
  ...databaseOf(sdk),
  ...rulesOf(sdk, place),
  ...functionsOf(sdk),
  ...orgsOf(sdk),
  ...labOf(sdk),
})
