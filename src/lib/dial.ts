import Taro from '@tarojs/taro'

/** One tap opens the phone's own dialler; nothing is dialled before the person presses there. */
export const dial = (phoneNumber: string): void => {
  if (process.env.TARO_ENV === 'h5') window.location.href = `tel:${phoneNumber}`
  // A person who closes the dialler has not failed.
  else Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}

/** 0592-1234567 → "0 5 9 2 1 2 …", so that a screen reader says digits and no sum. */
export const spokenNumber = (phoneNumber: string): string =>
  phoneNumber.replace(/\D/g, '').split('').join(' ')
