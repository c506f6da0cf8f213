import type { BranchFacts, BranchKind, BranchMonth } from '@/types/meeting-shapes'

/** What is typed; '' = not said. */
export interface FactsForm {
  kind: BranchKind
  stay: string
  from: string
  to: string
  secretary: string
  termFrom: string
  termTo: string
  committee: { personId: string; post: string }[]
}

export const factsForm = ({ facts }: Pick<BranchMonth, 'facts'>, today: string): FactsForm => ({
  ...{ kind: facts?.kind ?? 'regular', stay: facts?.stay ?? '', to: facts?.to ?? '' },
  ...{ from: facts?.from ?? `${today.slice(0, 7)}-01`, secretary: facts?.secretary ?? '' },
  ...{ termFrom: facts?.term?.from ?? '', termTo: facts?.term?.to ?? '' },
  committee: facts?.committee.map(({ personId, post }) => ({ personId, post })) ?? [],
})

/** Only a temporary branch has a place to stay and an end. */
export const factsOf = (form: FactsForm): BranchFacts => {
  const temporary = form.kind === 'temporary'
  const { kind, from, secretary, termFrom, termTo, committee } = form
  return {
    ...{ kind, from, secretary, committee: committee.filter(({ personId }) => personId !== '') },
    ...{ stay: temporary ? form.stay : '', to: temporary && form.to !== '' ? form.to : null },
    term: termFrom === '' || termTo === '' ? null : { from: termFrom, to: termTo },
  }
}
