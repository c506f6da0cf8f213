import { createHash, createHmac } from 'node:crypto'
import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'

const SERVICE = 'sms'
const HOST = 'sms.tencentcloudapi.com'
const TYPE = 'application/json; charset=utf-8'
const SIGNED = 'content-type;host;x-tc-action'
/** No answer by then is no answer: the function has other people to tell. */
const TIMEOUT_MS = 5000

interface Account {
  secretId: string
  secretKey: string
  appId: string
  sign: string
  template: string
  region: string
  url: string
}

const NAMES = {
  secretId: 'WANQING_SMS_SECRET_ID',
  secretKey: 'WANQING_SMS_SECRET_KEY',
  appId: 'WANQING_SMS_APP_ID',
  sign: 'WANQING_SMS_SIGN',
  template: 'WANQING_SMS_TEMPLATE',
} as const

/** Null unless the operator has set every one of the variables (docs/deploy.md): then nothing goes by text message. */
const accountOf = (env: NodeJS.ProcessEnv): Account | null => {
  const values = Object.fromEntries(Object.entries(NAMES).map(([key, name]) => [key, env[name] ?? '']))
  if (Object.values(values).includes('')) return null
  const region = env.WANQING_SMS_REGION ?? 'ap-guangzhou'
  return {
    ...(values as Omit<Account, 'region' | 'url'>),
    region,
    url: env.TENCENTCLOUD_SMS_URL ?? `https://${HOST}/`,
  }
}

export const sendsSms = (): boolean => accountOf(process.env) !== null

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

interface Signing {
  secretId: string
  secretKey: string
  service: string
  host: string
  action: string
  body: string
  /** Seconds since 1970. */
  timestamp: number
}

/** The Authorization header of Tencent Cloud's API 3.0, TC3-HMAC-SHA256; its day is UTC's. */
export const tc3Authorization = (signing: Signing): string => {
  const { secretId, secretKey, service, host, action, body, timestamp } = signing
  const day = new Date(timestamp * 1000).toISOString().slice(0, 10)
  const headers = `content-type:${TYPE}\nhost:${host}\nx-tc-action:${action.toLowerCase()}\n`
  const canonical = ['POST', '/', '', headers, SIGNED, sha256(body)].join('\n')
  const scope = `${day}/${service}/tc3_request`
  const toSign = ['TC3-HMAC-SHA256', timestamp, scope, sha256(canonical)].join('\n')
  const key = hmac(hmac(hmac(`TC3${secretKey}`, day), service), 'tc3_request')
  const signature = hmac(key, toSign).toString('hex')
  return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${SIGNED}, Signature=${signature}`
}

const post = (url: string, headers: Record<string, string>, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const send = url.startsWith('https:') ? overHttps : overHttp
    const request = send(url, { method: 'POST', headers, timeout: TIMEOUT_MS }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve(Buffer.concat(parts).toString()))
      response.on('error', reject)
    })
    request.on('timeout', () => request.destroy(new Error('no answer')))
    request.on('error', reject)
    request.end(body)
  })

interface Answer {
  Response?: { Error?: { Code: string }; SendStatusSet?: { Code: string }[] }
}

/** 'refused': the provider said no, with its code; 'unknown': nobody knows whether it took it. */
export type SmsResult = { state: 'sent' | 'unknown' } | { state: 'refused'; code: string }

/** One text message to a mainland number, with the values of the operator's template in their order. `now`: ISO instant. */
export const sendSms = async (phone: string, values: readonly string[], now: string): Promise<SmsResult> => {
  const account = accountOf(process.env)
  if (!account) return { state: 'refused', code: 'off' }
  const { secretId, secretKey, region, url } = account
  const body = JSON.stringify({
    ...{ PhoneNumberSet: [`+86${phone}`], SmsSdkAppId: account.appId, SignName: account.sign },
    ...{ TemplateId: account.template, TemplateParamSet: values },
  })
  const timestamp = Math.floor(new Date(now).getTime() / 1000)
  const action = 'SendSms'
  const authorization = tc3Authorization({
    ...{ secretId, secretKey, service: SERVICE, host: HOST, action, body, timestamp },
  })
  const headers = {
    ...{ authorization, host: new URL(url).host, 'content-type': TYPE, 'x-tc-region': region },
    ...{ 'x-tc-action': action, 'x-tc-version': '2021-01-11', 'x-tc-timestamp': String(timestamp) },
  }
  try {
    const { Response } = JSON.parse(await post(url, headers, body)) as Answer
    const code = Response?.Error?.Code ?? Response?.SendStatusSet?.[0]?.Code
    if (code === undefined) return { state: 'unknown' }
    return code === 'Ok' ? { state: 'sent' } : { state: 'refused', code }
  } catch {
    return { state: 'unknown' }
  }
}
