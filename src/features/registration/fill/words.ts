import type { Asked, Asks } from '@/types/asks'
import { ASKED } from '@/types/kernel/labels'

import { agesWords } from '@/domain/conditions'

/** 还差2项：承诺书、家人知情. */
export const missingWords = (missing: readonly Asked[]): string =>
  `还差${missing.length}项：${missing.map((what) => ASKED[what]).join('、')}`

/** Said to whoever is outside the policy's terms; without the age itself. */
export const outsideWords = ({ insured }: Pick<Asks, 'insured'>): string =>
  `这场的保险只保${insured ? agesWords(insured) : ''}，按身份证保不了。名额还在，去不去请打电话商量。`
