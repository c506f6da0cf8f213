import type { BudgetKind, Dossier, SectionOf } from '@/types/dossier'

import { centsOf, yuan } from '@/domain/dossier-words'

/** Amounts as they are typed, in 元. */
export interface LineForm {
  key: string
  kind: BudgetKind
  words: string
  planned: string
  actual: string
}

export interface BudgetForm {
  lines: LineForm[]
}

export const budgetForm = ({ lines }: Dossier['budget']): BudgetForm => ({
  lines: lines.map(({ planned, actual, ...line }) => ({
    ...line,
    planned: yuan(planned),
    actual: actual === null ? '' : yuan(actual),
  })),
})

export const wrongAmount = (text: string): string | undefined =>
  text.trim() === '' || centsOf(text) !== null ? undefined : '钱数这样写：800 或 800.50'

/** An amount left empty: nothing is planned, or not known yet what it did cost. */
export const budgetOf = ({ lines }: BudgetForm): SectionOf<'budget'> | null =>
  lines.some(({ planned, actual }) => wrongAmount(planned) ?? wrongAmount(actual))
    ? null
    : {
        lines: lines.map(({ planned, actual, ...line }) => ({
          ...line,
          planned: centsOf(planned) ?? 0,
          actual: centsOf(actual),
        })),
      }
