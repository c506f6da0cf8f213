import type { Asks, AsksDraft } from '@/types/asks'

import { placesNamed } from '@/cloudfunctions/features/org/place'
import { idFrom } from '@/cloudfunctions/kit/ids'

const nothing = ({ pledge, contact, family, insured, questions, ages, livesIn }: AsksDraft): boolean =>
  !pledge && !contact && !family && !insured && questions.length === 0 && !ages && !livesIn

/** What was typed, as it is kept: a text's version follows from the text. `undefined` for an org that is not there. */
export const asksFrom = async (draft: AsksDraft | null): Promise<Asks | null | undefined> => {
  if (!draft || nothing(draft)) return null
  const { pledge, livesIn, ...plain } = draft
  const [org] = livesIn === null ? [] : await placesNamed([livesIn])
  if (livesIn !== null && !org) return undefined
  return {
    ...plain,
    pledge: pledge === null ? null : { version: idFrom(pledge), text: pledge },
    livesIn: org ? { orgId: org._id, name: org.name } : null,
  }
}
