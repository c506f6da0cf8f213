import * as z from 'zod'

/** Where a session stands, from what happened: see domain/dossier.ts. */
export const ZStage = z.enum([
  ...(['planning', 'asked', 'approved', 'published', 'over', 'held', 'reported', 'calledOff'] as const),
])
export type Stage = z.infer<typeof ZStage>
