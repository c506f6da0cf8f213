import type { CallError } from '@/src/lib/call-error'

/** Why somebody is not on the list, in the words of a list; the server's own sentences speak to the person. */
export const reasonOf = ({ code, sentence }: CallError): string => {
  if (code === 'REGISTRATION.FULL') return '名额满了'
  if (code === 'REGISTRATION.DUPLICATE') return '已经报过名了'
  if (code === 'NOT_FOUND') return '不在这里的名册上'
  return sentence
}

/** 名额满了：张三没有报上. */
export const refusedWords = (name: string, error: CallError): string => `${reasonOf(error)}：${name}没有报上`
