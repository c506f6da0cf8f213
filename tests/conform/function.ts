import { groups } from './groups'
import { observeGroup } from './laboratory'
import { context } from './sdk'

/** What is asked and expected, without doing it. */
const catalogue = () =>
  Object.entries(groups).flatMap(([group, cases]) =>
    cases.map(({ name, basis, source, expected }) => ({ group, name, basis, source, expected })),
  )

/** The cloud function `conform`: `{}` gives the catalogue, `{ group }` observes. For the administrator only: it writes. */
export const main = async ({ group }: { group?: string }): Promise<unknown> => {
  if (context()['OPENID']) return { refused: 'not for phones' }
  return group === undefined ? catalogue() : observeGroup(group)
}
