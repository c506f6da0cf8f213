import Taro from '@tarojs/taro'

const key = (name: string) => `wq.${name}`

/** What is kept survives a restart of the phone; a full storage must never break a page, and answers false. */
export const keep = (name: string, value: unknown): boolean => {
  try {
    Taro.setStorageSync(key(name), JSON.stringify(value))
    return true
  } catch (error) {
    console.warn('storage is full', name, error)
    return false
  }
}

/** `isValid` guards against what an older version of the program left behind. */
export const recall = <T>(name: string, isValid: (value: unknown) => value is T): T | null => {
  try {
    const text: unknown = Taro.getStorageSync(key(name))
    const value: unknown = typeof text === 'string' && text !== '' ? JSON.parse(text) : null
    return isValid(value) ? value : null
  } catch {
    return null
  }
}

export const forget = (name: string): void => Taro.removeStorageSync(key(name))
