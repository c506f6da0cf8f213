import type { IncomingMessage } from 'node:http'
import type { Host } from './host'
import { readBody } from './read-body'
import { json, type Reply } from './reply'

const BODY_LIMIT = 100_000

const answered = (fields: object): Reply => json({ Response: { ...fields, RequestId: 'local' } })

const refused = (Code: string): Reply => answered({ Error: { Code, Message: Code } })

/**
 * Tencent Cloud SMS, SendSms 2021-01-11: the shape of request and answer is documented. The signature is looked at but not computed
 * again, and no template is known: any values are taken, except empty ones.
 */
export const takeText = async (host: Host, request: IncomingMessage): Promise<Reply> => {
  const { authorization = '', 'x-tc-action': action, 'x-tc-version': version } = request.headers
  if (
    !/^TC3-HMAC-SHA256 Credential=.+\/sms\/tc3_request, SignedHeaders=.+, Signature=[0-9a-f]{64}$/.test(
      authorization,
    )
  )
    return refused('AuthFailure.SignatureFailure')
  if (action !== 'SendSms' || version !== '2021-01-11') return refused('InvalidAction')

  const body = JSON.parse((await readBody(request, BODY_LIMIT)).toString()) as Record<string, unknown>
  const [phone] = body['PhoneNumberSet'] as string[]
  const values = body['TemplateParamSet'] as string[]
  if (!phone || values.some((value) => value.trim() === ''))
    return answered({
      SendStatusSet: [{ PhoneNumber: phone, Code: 'InvalidParameterValue.TemplateParameterFormatError' }],
    })

  host.ledger.addText({ at: host.clock.now().toISOString(), phone, values })
  return answered({ SendStatusSet: [{ PhoneNumber: phone, Code: 'Ok', Message: 'send success' }] })
}
