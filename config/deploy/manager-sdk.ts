/** What `manager.ts` uses of @cloudbase/manager-node 5.6.5, which is not installed with the project. */
export interface ManagerSdk {
  database: {
    listCollections(page: { MgoLimit: number; MgoOffset: number }): Promise<{
      Collections: { CollectionName: string }[]
    }>
    createCollection(name: string): Promise<unknown>
    deleteCollection(name: string): Promise<unknown>
    describeCollection(name: string): Promise<{ Indexes?: SdkIndex[] }>
    updateCollection(name: string, change: Record<string, unknown>): Promise<unknown>
    runCommands(options: {
      MgoCommands: { TableName: string; CommandType: 'QUERY' | 'INSERT'; Command: string }[]
    }): Promise<{ Data: string[] | null }>
  }
  functions: {
    getFunctionDetail(name: string): Promise<SdkFunction>
    createFunction(options: { func: Record<string, unknown>; base64Code: string }): Promise<unknown>
    updateFunctionConfig(func: Record<string, unknown>): Promise<unknown>
    waitFunctionActive(name: string): Promise<void>
    deleteFunctionTrigger(name: string, trigger: string): Promise<unknown>
    deleteFunction(name: string): Promise<unknown>
    invokeFunction(name: string, event: Record<string, unknown>): Promise<{ RetMsg: string; ErrMsg?: string }>
  }
  storage: {
    getStorageAcl(options: { withRule: true }): Promise<{ acl: string; rule?: unknown }>
    setStorageAcl(acl: 'CUSTOM', rule: { read: boolean | string; write: boolean | string }): Promise<unknown>
  }
  commonService(
    service: string,
    version: string,
  ): { call(request: { Action: string; Param: Record<string, unknown> }): Promise<Record<string, unknown>> }
}

export interface SdkIndex {
  Name: string
  Unique: boolean
  Keys: { Name?: string; Direction?: string }[]
}

export interface SdkFunction {
  Runtime: string
  Timeout: number
  MemorySize: number
  Description?: string
  Environment?: { Variables?: { Key: string; Value: string }[] }
  Triggers?: { TriggerName: string; Type: string; TriggerDesc: string }[]
}

export type ManagerSdkClass = new (config: {
  secretId: string
  secretKey: string
  envId: string
  region: string
}) => ManagerSdk
