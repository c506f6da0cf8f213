import { keep, recall } from './storage'
import { createStore, useStore } from './store'

/** The government service line of every Chinese city: what is dialled before a centre's own number is known. */
const GOVERNMENT_LINE = '12345'

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const phone = createStore<string>(recall('help-phone', isText) ?? GOVERNMENT_LINE)

/** The number behind ☎ 打电话问一问; kept, so that it also works without network. */
export const useHelpPhone = (): string => useStore(phone)

export const rememberHelpPhone = (number: string): void => {
  if (number === '' || number === phone.get()) return
  phone.set(number)
  keep('help-phone', number)
}
