import { APP_ID } from '../functions/environment'
import { fail, succeed, textOf, type OpenApi } from './api'

/** Once and for five minutes: documented; so is 40029 for a wrong or expired code, in WeChat's common table. */
export const getPhoneNumber: OpenApi = (args, { clock, redeemPhoneCode }) => {
  const phone = redeemPhoneCode(textOf(args['code']))
  if (!phone) return fail(40029, 'invalid code')

  return succeed({
    phone_info: {
      phoneNumber: phone,
      purePhoneNumber: phone,
      countryCode: '86',
      watermark: { timestamp: Math.floor(clock.now().getTime() / 1000), appid: APP_ID },
    },
  })
}
