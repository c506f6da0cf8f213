import { collection } from '@/cloudfunctions/kit/database'

import type { ProgrammeDocument } from './document'

const programmes = collection<ProgrammeDocument>('programmes')

export const programmeId = (orgId: string, year: string): string => `${orgId}.${year}`

export const findProgramme = (orgId: string, year: string): Promise<ProgrammeDocument | null> =>
  programmes.find(programmeId(orgId, year))

export const addProgramme = async (programme: ProgrammeDocument): Promise<boolean> =>
  (await programmes.add(programme)) === 'added'

/** Changes the table if nobody changed it since `rev`. */
export const changeProgramme = async (
  id: string,
  rev: number,
  set: Partial<ProgrammeDocument>,
): Promise<boolean> => (await programmes.update({ _id: id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1
