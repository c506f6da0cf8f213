/** The one environment that is emulated; a purely numeric value would be turned into a number by getWXContext(). */
export const ENV_ID = 'local-env'
export const APP_ID = 'wxlocal0000000001'

/** Environment of every worker: sends the unmodified wx-server-sdk to this process and keeps it from probing the network. */
export const baseEnvironment = (
  url: string,
  functionEnv: Record<string, string>,
): Record<string, string> => ({
  ...functionEnv,
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
  TENCENTCLOUD_SMS_URL: `${url}/sms`,
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  TENCENTCLOUD_SESSIONTOKEN: 'local',
  SCF_NAMESPACE: ENV_ID,
  TCB_ENV: ENV_ID,
  TZ: 'UTC',
})

export interface CallIdentity {
  requestId: string
  openid: string | null
  source: string
}

/** What getWXContext() and the SDK read for one invocation. Without an openid the variable is absent, not empty. */
export const invocationEnvironment = ({
  requestId,
  openid,
  source,
}: CallIdentity): Record<string, string> => ({
  WX_CONTEXT_KEYS: `WX_CLIENTIP,WX_APPID,WX_API_TOKEN${openid ? ',WX_OPENID' : ''}`,
  WX_CLIENTIP: '127.0.0.1',
  WX_APPID: APP_ID,
  WX_API_TOKEN: `local-${requestId}`,
  ...(openid ? { WX_OPENID: openid } : {}),
  TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SEQID,TCB_SOURCE',
  TCB_SEQID: requestId,
  TCB_SOURCE: source,
  ...(source === 'wx_trigger' ? { TRIGGER_SRC: 'timer', WX_TRIGGER_API_TOKEN_V0: `local-${requestId}` } : {}),
})
