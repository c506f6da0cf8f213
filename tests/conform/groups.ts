import type { Cases } from './case'
import { counts } from './cases/counts'
import { defaults } from './cases/defaults'
import { errors } from './cases/errors'
import { isolation } from './cases/isolation'
import { operators } from './cases/operators'
import { storageCases } from './cases/storage'
import { time } from './cases/time'
import { transactions } from './cases/transactions'
import { uniqueIndex } from './cases/unique-index'
import { updates } from './cases/updates'

/** One call of the function runs one group, so that each stays within its time limit. */
export const groups: Cases = {
  errors,
  defaults,
  operators,
  updates: [...updates, ...counts],
  transactions: [...transactions, ...isolation],
  'unique index': uniqueIndex,
  time,
  storage: storageCases,
}
