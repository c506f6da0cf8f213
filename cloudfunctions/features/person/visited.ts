import { movePerson } from './passing'

/** The newest day on which somebody was visited. */
export const markVisited = (personId: string, on: string, { by, now }: { by: string; now: string }) =>
  movePerson(personId, ({ visitedOn = '' }) =>
    visitedOn >= on ? null : { visitedOn: on, updatedAt: now, updatedBy: by },
  )
