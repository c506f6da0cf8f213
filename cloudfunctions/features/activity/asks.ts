import type { Asks, AsksDraft } from '@/types/asks'

import type { OrgDocument } from '@/cloudfunctions/features/org/document'
import { placesNamed } from '@/cloudfunctions/features/org/place'
import { idFrom } from '@/cloudfunctions/kit/ids'

const nothing = (draft: AsksDraft): boolean => {
  const { pledge, contact, family, insured, questions, ages, mobility, livesIn, memberOf } = draft
  const asked = pledge ?? insured ?? ages ?? mobility ?? livesIn ?? memberOf
  return !asked && !contact && !family && questions.length === 0
}

const isTeam = ({ kind }: OrgDocument): boolean => kind === 'branch' || kind === 'team'

/** What to say of an org that is not there. */
export const WRONG_ORG = { livesIn: '请重新选住在哪里', memberOf: '请重新选哪个支部或队伍' } as const

/** What was typed, as it is kept: a text's version follows from the text. The name of the field whose org is not there, or is none. */
export const asksFrom = async (draft: AsksDraft | null): Promise<Asks | null | 'livesIn' | 'memberOf'> => {
  if (!draft || nothing(draft)) return null
  const { pledge, livesIn, memberOf, ...plain } = draft
  const ids = [livesIn, memberOf].filter((id) => id !== null)
  const orgs = ids.length === 0 ? [] : await placesNamed(ids)
  const named = (id: string | null) => {
    const org = orgs.find(({ _id }) => _id === id)
    return org ? { orgId: org._id, name: org.name, team: isTeam(org) } : null
  }
  const [home, team] = [named(livesIn), named(memberOf)]
  if (livesIn !== null && !home) return 'livesIn'
  if (memberOf !== null && !team?.team) return 'memberOf'

  return {
    ...plain,
    pledge: pledge === null ? null : { version: idFrom(pledge), text: pledge },
    livesIn: home && { orgId: home.orgId, name: home.name },
    memberOf: team && { orgId: team.orgId, name: team.name },
  }
}
