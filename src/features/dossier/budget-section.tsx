import type { ReactNode } from 'react'

import type { BudgetKind } from '@/types/dossier'
import { LIMITS } from '@/types/kernel/limits'

import { BUDGET_KINDS } from '@/domain/dossier-words'

import { PickerField } from '@/src/ui/picker-field'
import { TextField } from '@/src/ui/text-field'

import type { LineForm } from './budget-form'
import { budgetForm, budgetOf, wrongAmount } from './budget-form'
import { BudgetView } from './budget-view'
import { newKey, Rows } from './rows'
import { SectionCard } from './section-card'
import type { TabProps } from './section-props'
import { useSection } from './use-section'
import { reopenWords } from './words'

const KINDS = (Object.keys(BUDGET_KINDS) as BudgetKind[]).map((value) => ({
  value,
  label: BUDGET_KINDS[value],
}))
const isKind = (value: string): value is BudgetKind => value in BUDGET_KINDS

const blankLine = (): LineForm => ({ key: newKey(), kind: 'lecture', words: '', planned: '', actual: '' })

export const BudgetSection = (props: TabProps): ReactNode => {
  const { dossier, may, reload } = props
  const editing = useSection({ dossier, what: 'budget', formOf: budgetForm, partOf: budgetOf, reload })
  const { set, issue } = editing

  return (
    <SectionCard
      title='预算'
      stamp={dossier.budget}
      mayWrite={may.plan}
      editing={editing}
      view={<BudgetView {...props} />}
      none='还没有写：讲课费、车、保险、场地、物料，最多10笔'
      warning={reopenWords(dossier.approval.state)}
    >
      {(form) => (
        <Rows
          rows={form.lines}
          called='笔'
          max={LIMITS.budgetMax}
          blank={blankLine}
          onChange={(lines) => set({ lines })}
        >
          {(line, change, name, index) => (
            <>
              <PickerField
                mode='select'
                label={`${name}用在`}
                options={KINDS}
                value={line.kind}
                onChange={(kind) => {
                  if (isKind(kind)) change({ kind })
                }}
              />
              <TextField
                label={`${name}说明`}
                maxLength={LIMITS.line}
                value={line.words}
                error={issue(`lines.${index}.words`)}
                onChange={(words) => change({ words })}
              />
              <TextField
                label={`${name}预算（元）`}
                maxLength={12}
                value={line.planned}
                error={wrongAmount(line.planned) ?? issue(`lines.${index}.planned`)}
                onChange={(planned) => change({ planned })}
              />
              <TextField
                optional
                label={`${name}实际（元）`}
                maxLength={12}
                value={line.actual}
                error={wrongAmount(line.actual) ?? issue(`lines.${index}.actual`)}
                onChange={(actual) => change({ actual })}
              />
            </>
          )}
        </Rows>
      )}
    </SectionCard>
  )
}
