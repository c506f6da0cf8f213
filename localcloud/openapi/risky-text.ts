import denyList from './deny-list.json'

/** Stands for WeChat's judgement: risky when it holds an entry of deny-list.json, spaces aside. */
export const isRisky = (text: string): boolean => {
  const dense = text.replaceAll(/\s/g, '')

  return denyList.some((word) => dense.includes(word))
}
